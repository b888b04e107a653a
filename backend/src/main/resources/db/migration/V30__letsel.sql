-- Each record is written once, out of one task; a correction is a next record.

create table kindnummer (
    kind   uuid primary key,
    nummer text not null unique check (nummer ~ '^K-[A-Z0-9]{6}$')
);

create table eerste_zorg (
    id             uuid primary key,
    versienummer   integer     not null,
    gezin          uuid        not null,
    kind           uuid        not null,
    taak           text        not null unique,
    door           uuid        not null,
    door_naam      text        not null,
    vastgelegd_op  timestamptz not null,
    gezien_op      timestamptz not null,
    behandeling    text        not null,
    zorginstelling text        not null,
    is_acuut       boolean     not null,
    gevaar         text,
    beslist_door   text        not null,
    check (gezien_op <= vastgelegd_op),
    check (is_acuut = (gevaar is not null))
);
create index on eerste_zorg (kind);

create table onderzoek (
    id                   uuid primary key,
    versienummer         integer     not null,
    gezin                uuid        not null,
    kind                 uuid        not null,
    taak                 text        not null unique,
    door                 uuid        not null,
    door_naam            text        not null,
    vastgelegd_op        timestamptz not null,
    onderzocht_op        timestamptz not null,
    anamnese             text        not null,
    is_top_teen          boolean     not null,
    reden_geen_top_teen  text,
    mobiliteit           text        not null,
    stolling             text        not null,
    stolling_toelichting text,
    signalen             text,
    is_uitgesloten       boolean     not null,
    onderbouwing         text,
    check (onderzocht_op <= vastgelegd_op),
    check (is_top_teen = (reden_geen_top_teen is null)),
    check (not is_uitgesloten or onderbouwing is not null)
);
create index on onderzoek (kind);

create table letsel (
    id                  uuid primary key,
    onderzoek_id        uuid    not null references onderzoek,
    kind                uuid    not null,
    nummer              integer not null check (nummer > 0),
    plaats              text    not null,
    zijde               text    not null,
    soort               text    not null,
    lengte              numeric(6, 2) check (lengte > 0),
    breedte             numeric(6, 2) check (breedte > 0),
    eenheid             text,
    vorm                text,
    patroon             text    not null,
    patroon_toelichting text,
    kleur               text,
    verklaring          text    not null,
    verklaard_door      text    not null,
    past                text    not null check (past in ('JA', 'NEE', 'TWIJFEL')),
    unique (kind, nummer),
    check ((patroon = 'GEEN') = (patroon_toelichting is null)),
    check (eenheid is not null or (lengte is null and breedte is null))
);
create index on letsel (onderzoek_id);

create table fotoreeks (
    id                       uuid primary key,
    versienummer             integer     not null,
    gezin                    uuid        not null,
    kind                     uuid        not null,
    taak                     text        not null unique,
    door                     uuid        not null,
    door_naam                text        not null,
    vastgelegd_op            timestamptz not null,
    reden_geen_fotos         text,
    is_verwijderd_van_camera boolean     not null,
    is_meldcode_gestart      boolean     not null check (is_meldcode_gestart),
    aard                     text        not null,
    incident                 timestamptz,
    check (incident <= vastgelegd_op),
    check (is_verwijderd_van_camera = (reden_geen_fotos is null))
);
create index on fotoreeks (kind);

create table fotoreeks_fotos (
    fotoreeks_id uuid        not null references fotoreeks,
    volgorde     integer     not null,
    document     uuid        not null,
    letsel       integer,
    gemaakt_op   timestamptz not null,
    maker        text        not null,
    maatstaf     text        not null,
    hash         text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (fotoreeks_id, volgorde),
    unique (fotoreeks_id, document)
);

create table consult (
    id            uuid primary key,
    versienummer  integer     not null,
    gezin         uuid        not null,
    kind          uuid        not null,
    taak          text        not null unique,
    door          uuid        not null,
    door_naam     text        not null,
    vastgelegd_op timestamptz not null,
    overlegd_op   timestamptz not null,
    kindnummer    text        not null references kindnummer (nummer),
    advies        text        not null,
    afwijking     text,
    check (overlegd_op <= vastgelegd_op)
);
create index on consult (kind);

create table consult_criteria (
    consult_id uuid not null references consult,
    criteria   text not null,
    primary key (consult_id, criteria)
);

create table fotobeoordeling (
    id             uuid primary key,
    versienummer   integer     not null,
    gezin          uuid        not null,
    kind           uuid        not null,
    taak           text        not null unique,
    door           uuid        not null,
    door_naam      text        not null,
    vastgelegd_op  timestamptz not null,
    aangevraagd_op timestamptz not null,
    vraagstelling  text        not null,
    instantie      text        not null,
    zaaknummer     text        not null,
    kwaliteit      text        not null,
    bevindingen    text        not null,
    aanvullend     text,
    check (aangevraagd_op <= vastgelegd_op),
    check (kwaliteit <> 'ONVOLDOENDE' or aanvullend is not null)
);
create index on fotobeoordeling (kind);

create table waarschijnlijkheid (
    code     text    not null,
    label    text    not null,
    volgorde integer not null,
    van      date    not null,
    tot      date check (tot > van),
    bron     text    not null,
    primary key (code, van)
);
insert into waarschijnlijkheid (code, label, volgorde, van, bron) values
    ('EVEN', 'ongeveer even waarschijnlijk', 1, '2015-01-01', 'PD'),
    ('IETS', 'iets waarschijnlijker', 2, '2015-01-01', 'PD'),
    ('WAARSCHIJNLIJKER', 'waarschijnlijker', 3, '2015-01-01', 'PD'),
    ('VEEL', 'veel waarschijnlijker', 4, '2015-01-01', 'PD'),
    ('ZEER_VEEL', 'zeer veel waarschijnlijker', 5, '2015-01-01', 'PD');

create table letselduiding (
    id                       uuid primary key,
    versienummer             integer     not null,
    gezin                    uuid        not null,
    kind                     uuid        not null,
    taak                     text        not null unique,
    door                     uuid        not null,
    door_naam                text        not null,
    vastgelegd_op            timestamptz not null,
    versie                   integer     not null check (versie > 0),
    conclusie                text        not null
        check (conclusie in ('ZIEKTE', 'ACCIDENTEEL', 'TOEGEBRACHT', 'ONBEPAALD')),
    waarschijnlijkheid       text,
    waarschijnlijkheid_label text,
    toelichting              text        not null,
    beperkingen              text        not null,
    status                   text        not null check (status in ('ADVIES', 'DEFINITIEF')),
    big_nummer               text        not null check (big_nummer ~ '^[0-9]{11}$'),
    unique (kind, versie),
    check (conclusie = 'ONBEPAALD' or waarschijnlijkheid is not null)
);

create table letselduiding_hypothesen (
    letselduiding_id  uuid    not null references letselduiding,
    volgorde          integer not null,
    hypothese         text    not null,
    bevindingen_voor  text    not null,
    bevindingen_tegen text    not null,
    primary key (letselduiding_id, volgorde)
);
