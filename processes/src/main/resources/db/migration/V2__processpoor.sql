-- The engine keeps which steps ran, but not which way was taken at a gateway nor which rule decided it.
create table processpoor (
    volgnummer bigint generated always as identity primary key,
    instantie varchar(64) not null,
    bron varchar(255) not null,
    pad varchar(255),
    waarom varchar(1000),
    constraint processpoor_zegt_iets check (pad is not null or waarom is not null)
);
create index processpoor_instantie on processpoor (instantie, volgnummer);

-- One running chain per gezin: the business key of a process that nothing called is the gezin.
create unique index een_keten_per_gezin on act_ru_execution (business_key_)
    where parent_id_ is null and super_exec_ is null and business_key_ is not null;
