-- Half-filled forms that hang on no task: the signal with which a family begins, a block of the plan.
create table eigen_concept (
    medewerker uuid        not null references medewerker,
    sleutel    text        not null,
    versie     int         not null,
    json       text        not null check (octet_length(json) <= 262144),
    bewaard_op timestamptz not null,
    primary key (medewerker, sleutel)
);
comment on column eigen_concept.versie is 'of what was being changed, as it was read; 0 when it is new';
