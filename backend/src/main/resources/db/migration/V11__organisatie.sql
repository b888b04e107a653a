-- The regions, their organisations and the professionals with an account.

create table rol (
    sleutel   text primary key,
    naam      text not null unique,
    doel      text not null,
    grondslag text not null
);
comment on table rol is 'The roles of the models; purpose and legal basis with which a task involves someone in that role.';

insert into rol (sleutel, naam, doel, grondslag) values
    ('behandelend-arts', 'behandelend arts', 'behandeling en stroomschema', 'BW 7:446; Wmo 2015 art. 5.2.6'),
    ('vertrouwensarts', 'vertrouwensarts', 'consult en melding', 'Wmo 2015 art. 4.1.1'),
    ('forensisch-arts', 'forensisch arts', 'letselduiding', 'stroomschema FMEK; domein regel 2'),
    ('vt-medewerker', 'medewerker Veilig Thuis', 'melding, triage en vervolg', 'Wmo 2015 art. 4.1.1'),
    ('politie', 'politie', 'veiligheid en opsporing', 'Wpg art. 18; Besluit politiegegevens 4:2'),
    ('officier-van-justitie', 'officier van justitie', 'strafrechtelijk optreden', 'Wjsg art. 39f'),
    ('raadsonderzoeker', 'raadsonderzoeker', 'raadsonderzoek', 'BW 1:240'),
    ('jeugdbeschermer', 'jeugdbeschermer', 'uitvoering van een maatregel', 'Jeugdwet art. 7.3.11 lid 4'),
    ('burgemeester', 'burgemeester', 'huisverbod', 'Besluit tijdelijk huisverbod art. 2 lid 3'),
    ('procescoordinator', 'procescoördinator MDA++', 'voorbereiding en leiding van het overleg', 'WGS; domein regel 21'),
    ('regisseur', 'casusregisseur', 'regie op het herstelplan', 'WGS; domein regel 21'),
    ('tafelpartner', 'tafelpartner', 'deelname aan het overleg', 'WGS; domein regel 21'),
    ('privacy-officer', 'privacy officer', 'toezicht op toegang', 'AVG art. 39'),
    ('beheerder', 'beheerder', 'technisch beheer', 'domein regel 1');

create table regio (
    id   uuid primary key,
    naam text not null unique
);

create table organisatie (
    id       uuid primary key,
    regio    uuid not null references regio,
    soort    text not null check (soort in (
        'HUISARTSENPRAKTIJK', 'VEILIG_THUIS', 'GGD', 'ZORG_EN_VEILIGHEIDSHUIS', 'LOKAAL_TEAM', 'POLITIE',
        'OPENBAAR_MINISTERIE', 'RAAD_VOOR_DE_KINDERBESCHERMING', 'GECERTIFICEERDE_INSTELLING', 'GEMEENTE',
        'OVERIG')),
    naam     text not null,
    gemeente text,
    telefoon text not null,
    unique (regio, naam)
);

create table medewerker (
    id             uuid primary key,
    naam           text    not null,
    gebruikersnaam text    not null unique check (gebruikersnaam = lower(gebruikersnaam) and length(gebruikersnaam) <= 64),
    wachtwoord     text    not null,
    telefoon       text    not null,
    big            text check (big ~ '^[0-9]{11}$'),
    agb            text check (agb ~ '^[0-9]{8}$'),
    actief         boolean not null default true
);

create table functie (
    medewerker  uuid not null references medewerker,
    organisatie uuid not null references organisatie,
    rol         text not null references rol,
    volgorde    int  not null default 0,
    primary key (medewerker, organisatie, rol)
);
create index functie_rol on functie (rol, organisatie);

-- Keyed on what was typed, so that a name without an account is locked just as one that has an account.
create table aanmeldpoging (
    gebruikersnaam  text primary key check (length(gebruikersnaam) <= 64),
    pogingen        int         not null,
    laatste         timestamptz not null,
    geblokkeerd_tot timestamptz
);
