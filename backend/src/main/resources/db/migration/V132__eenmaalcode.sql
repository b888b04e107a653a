-- The second factor of local accounts: a secret shared with an app on a phone, and codes for when that is lost.

create table eenmaalgeheim (
    medewerker    uuid primary key references medewerker,
    geheim        bytea       not null check (length(geheim) >= 20),
    aangemaakt    timestamptz not null default now(),
    bevestigd     timestamptz,
    laatste_stap  bigint      not null default 0
);
comment on column eenmaalgeheim.bevestigd is 'null: shown, but no code has been given yet';
comment on column eenmaalgeheim.laatste_stap is 'the step of the last code that was accepted; none is accepted twice';

create table herstelcode (
    id         uuid primary key,
    medewerker uuid not null references medewerker,
    hash       text not null,
    gebruikt   timestamptz
);
create index herstelcode_medewerker on herstelcode (medewerker) where gebruikt is null;
