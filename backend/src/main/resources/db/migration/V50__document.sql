create text search configuration nederlands (copy = pg_catalog.dutch);
alter text search configuration nederlands
    alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create table documentinhoud (
    sha256  text    primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    grootte bigint  not null check (grootte > 0)
);
comment on table documentinhoud is 'Een bestand per hash, in delen; wie het mag zien bepaalt document';

create table documentdeel (
    sha256 text    not null references documentinhoud,
    nummer integer not null check (nummer >= 0),
    bytes  bytea   not null,
    primary key (sha256, nummer)
);
alter table documentdeel alter column bytes set storage external;

create table document (
    id               uuid        primary key,
    gezin            uuid        not null references gezin,
    compartiment     text        not null check (compartiment in ('GEZIN', 'MELDING', 'VEILIGHEID', 'MEDISCH',
                         'LETSELDUIDING', 'POLITIE', 'JEUGDHULP', 'KINDGESPREK', 'PLAN', 'OVERLEG')),
    letsel           uuid,
    bestandsnaam     text        not null check (bestandsnaam <> '' and length(bestandsnaam) <= 200),
    type             text        not null check (type in ('JPEG', 'PNG', 'TIFF', 'HEIC', 'PDF')),
    grootte          bigint      not null check (grootte > 0),
    sha256           text        not null references documentinhoud,
    door             uuid        not null,
    door_naam        text        not null,
    op               timestamptz not null,
    ingetrokken_op   timestamptz,
    ingetrokken_door text,
    versie           bigint      not null,
    constraint document_ingetrokken_door_iemand check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
create index document_gezin on document (gezin, op desc);
create index document_letsel on document (letsel, op) where letsel is not null;

create table documenttekst (
    document        uuid        primary key references document,
    naam            text        not null,
    status          text        not null check (status in ('WACHT', 'GELEZEN', 'LEEG', 'MISLUKT')),
    pogingen        integer     not null default 0,
    volgende_poging timestamptz not null,
    tekst           text        not null default '',
    zoek            tsvector    generated always as (
                        setweight(to_tsvector('nederlands', translate(naam, '._-', '   ')), 'A')
                        || setweight(to_tsvector('nederlands', tekst), 'B')) stored,
    constraint documenttekst_alleen_gelezen check (tekst = '' or status = 'GELEZEN')
);
create index documenttekst_zoek on documenttekst using gin (zoek);
create index documenttekst_wacht on documenttekst (volgende_poging) where status = 'WACHT';
comment on table documenttekst is 'Het werk dat wacht en zijn uitkomst: dezelfde rij is de outbox';
