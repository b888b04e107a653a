-- What is compared when somebody searches: without accents and capitals.
create function zoekvorm(tekst text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent', tekst));

-- The 11-proef: weights 9 to 2 and -1, the sum divides by 11.
create function is_bsn(bsn text) returns boolean
    language sql immutable parallel safe strict
    return bsn ~ '^[0-9]{9}$'
       and (9 * substr(bsn, 1, 1)::int + 8 * substr(bsn, 2, 1)::int + 7 * substr(bsn, 3, 1)::int
          + 6 * substr(bsn, 4, 1)::int + 5 * substr(bsn, 5, 1)::int + 4 * substr(bsn, 6, 1)::int
          + 3 * substr(bsn, 7, 1)::int + 2 * substr(bsn, 8, 1)::int - substr(bsn, 9, 1)::int) % 11 = 0;

create table gezinsnummer (
    jaar    integer primary key,
    laatste integer not null check (laatste > 0)
);
comment on table gezinsnummer is 'Laatst uitgegeven nummer per jaar; in de transactie van het gezin, dus zonder gaten';

create table gezin (
    id            uuid        primary key,
    nummer        text        not null unique check (nummer ~ '^G-[0-9]{4}-[0-9]{4,}$'),
    naam          text        not null check (naam <> ''),
    regio         text        not null,
    fase          text        not null check (fase in
                      ('SIGNAAL', 'DIRECTE_VEILIGHEID', 'STABIELE_VEILIGHEID', 'HERSTEL', 'AFGESLOTEN')),
    aangemaakt_op timestamptz not null,
    versie        bigint      not null
);
create index gezin_naam on gezin using gin (zoekvorm(naam) gin_trgm_ops);

create table gezinslid (
    id             uuid        primary key,
    gezin          uuid        not null references gezin,
    naam           text        not null check (naam <> ''),
    geboortedatum  date,
    verwacht_op    date,
    bsn            text        check (bsn = '999999999' or is_bsn(bsn)),
    geslacht       text        not null check (geslacht in ('VROUW', 'MAN', 'ANDERS', 'ONBEKEND')),
    rol            text        not null check (rol in ('KIND', 'OUDER', 'STIEFOUDER', 'GROOTOUDER', 'ANDERS')),
    overleden_op   date,
    vermoeden      boolean     not null,
    gewijzigd_door text        not null,
    gewijzigd_op   timestamptz not null,
    versie         bigint      not null,
    constraint gezinslid_geboren_of_verwacht check (geboortedatum is null or verwacht_op is null),
    constraint gezinslid_ongeboren_bsn check (bsn <> '999999999' or geboortedatum is null),
    constraint gezinslid_overleden_na_geboorte check (overleden_op >= geboortedatum),
    constraint gezinslid_vermoeden_bij_kind check (rol = 'KIND' or not vermoeden)
);
create index gezinslid_gezin on gezinslid (gezin);
create index gezinslid_naam on gezinslid using gin (zoekvorm(naam) gin_trgm_ops);
create unique index gezinslid_bsn on gezinslid (bsn, gezin) where bsn not in ('000000000', '999999999');

create table gezag (
    kind       uuid not null references gezinslid,
    volwassene uuid not null references gezinslid,
    gezag      text not null check (gezag in ('JA', 'NEE', 'ONBEKEND')),
    primary key (kind, volwassene),
    check (kind <> volwassene)
);

create table huishouden (
    id           uuid   primary key,
    gezin        uuid   not null references gezin,
    omschrijving text   not null,
    straat       text   not null,
    huisnummer   text   not null,
    postcode     text   not null,
    plaats       text   not null,
    versie       bigint not null
);
create index huishouden_gezin on huishouden (gezin);

create table bewoner (
    huishouden uuid not null references huishouden,
    persoon    uuid not null references gezinslid,
    primary key (huishouden, persoon)
);

create table signaal (
    id            uuid        primary key,
    gezin         uuid        not null references gezin,
    bron          text        not null check (bron in ('HUISARTS', 'SPOEDEISENDE_HULP', 'JEUGDGEZONDHEIDSZORG',
                      'ZIEKENHUIS', 'ALERT', 'KINDCHECK', 'ANDERS')),
    gezien_op     timestamptz not null,
    klacht        text        not null check (klacht <> ''),
    gevonden_door text        not null check (gevonden_door <> ''),
    incident_van  timestamptz,
    incident_tot  timestamptz,
    arts          uuid        not null,
    arts_naam     text        not null,
    vastgelegd_op timestamptz not null,
    versie        bigint      not null,
    constraint signaal_gezien_voor_vastlegging check (gezien_op <= vastgelegd_op),
    constraint signaal_incident_voor_vastlegging check (coalesce(incident_tot, incident_van) <= vastgelegd_op),
    constraint signaal_incident_op_volgorde check (incident_tot is null or incident_van <= incident_tot)
);
create index signaal_gezin on signaal (gezin, vastgelegd_op desc);

create table signaal_kind (
    signaal uuid not null references signaal,
    kind    uuid not null references gezinslid,
    primary key (signaal, kind)
);

create table herkenning (
    persoon     uuid        not null references gezinslid,
    ander       uuid        not null references gezinslid,
    gevonden_op timestamptz not null,
    primary key (persoon, ander),
    check (persoon <> ander)
);
comment on table herkenning is 'Hetzelfde BSN in twee gezinnen; voor de radarfunctie van Veilig Thuis, op geen scherm van een ander';

create table veiligheidsscore (
    id    bigint      generated always as identity primary key,
    gezin uuid        not null references gezin,
    score integer     not null check (score between 0 and 10),
    op    timestamptz not null
);
create index veiligheidsscore_gezin on veiligheidsscore (gezin, op);

create table gebeurtenis (
    id           bigint      generated always as identity primary key,
    gezin        uuid        not null references gezin,
    op           timestamptz not null,
    compartiment text        not null check (compartiment in ('GEZIN', 'MELDING', 'VEILIGHEID', 'MEDISCH',
                     'LETSELDUIDING', 'POLITIE', 'JEUGDHULP', 'KINDGESPREK', 'PLAN', 'OVERLEG')),
    soort        text        not null check (soort ~ '^[A-Z_]{1,40}$'),
    zin          text        not null check (zin <> '' and length(zin) <= 400),
    door         text
);
create index gebeurtenis_gezin on gebeurtenis (gezin, op desc, id desc);
