create table stap (
    id            uuid primary key,
    versienummer  integer     not null,
    gezin         uuid        not null,
    kind          uuid,
    taak          text        not null unique,
    door          uuid        not null,
    door_naam     text        not null,
    vastgelegd_op timestamptz not null,
    soort         text        not null,
    wanneer       timestamptz not null check (wanneer <= vastgelegd_op),
    met_wie       text        not null,
    gedaan        text        not null,
    afspraken     text,
    kenmerk       text,
    is_fmo_nodig  boolean,
    check ((soort = 'FMO_BESLUIT') = (is_fmo_nodig is not null))
);
create index on stap (gezin);
