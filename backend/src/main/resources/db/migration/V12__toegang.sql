-- Who is involved in which gezin, and what each role may see and change per compartment.

create table betrokkenheid (
    id          uuid primary key default uuidv7(),
    gezin       uuid        not null,
    medewerker  uuid references medewerker,
    organisatie uuid        not null references organisatie,
    rol         text        not null references rol,
    doel        text        not null,
    grondslag   text        not null,
    van         timestamptz not null,
    tot         timestamptz,
    bron_taak   text,
    check (tot is null or tot >= van),
    check (medewerker is not null or bron_taak is not null)
);
comment on column betrokkenheid.medewerker is 'null: everybody in the organisation with this role, while the task bron_taak lies in their pool';

create unique index betrokkenheid_persoon on betrokkenheid (gezin, medewerker, rol)
    where tot is null and medewerker is not null;
create unique index betrokkenheid_pool on betrokkenheid (bron_taak, organisatie, rol)
    where tot is null and medewerker is null;
create index betrokkenheid_gezin on betrokkenheid (gezin);
create index betrokkenheid_medewerker on betrokkenheid (medewerker, gezin) where medewerker is not null;
create index betrokkenheid_organisatie on betrokkenheid (organisatie, rol, gezin) where medewerker is null;
create index betrokkenheid_taak on betrokkenheid (bron_taak) where bron_taak is not null and tot is null;

create table rol_compartiment (
    rol           text    not null references rol,
    compartiment  text    not null check (compartiment in (
        'GEZIN', 'MELDING', 'VEILIGHEID', 'MEDISCH', 'LETSELDUIDING', 'POLITIE', 'JEUGDHULP', 'KINDGESPREK', 'PLAN',
        'OVERLEG')),
    mag_lezen     boolean not null,
    mag_schrijven boolean not null,
    bron          text    not null,
    van           date    not null default date '2019-01-01',
    tot           date,
    primary key (rol, compartiment, van),
    check (tot is null or tot > van)
);
comment on table rol_compartiment is 'What is not here is refused (domein §5, default DENY). Writing without reading: may hand in, may not look.';

insert into rol_compartiment (rol, compartiment, mag_lezen, mag_schrijven, bron) values
    ('behandelend-arts', 'GEZIN', true, true, 'BW 7:454'),
    ('behandelend-arts', 'MEDISCH', true, true, 'BW 7:454'),
    ('behandelend-arts', 'LETSELDUIDING', true, true, 'regel 2'),
    ('behandelend-arts', 'MELDING', true, true, 'regel 4; Wmo 5.2.6'),
    ('behandelend-arts', 'VEILIGHEID', false, true, 'regel 14: de melder levert aan en leest niet mee'),

    ('vertrouwensarts', 'GEZIN', true, true, 'Wmo 4.1.1'),
    ('vertrouwensarts', 'MEDISCH', true, true, 'regel 2'),
    ('vertrouwensarts', 'LETSELDUIDING', true, true, 'regel 2'),
    ('vertrouwensarts', 'MELDING', true, true, 'Wmo 4.1.1'),
    ('vertrouwensarts', 'VEILIGHEID', true, true, 'Wmo 4.1.1'),
    ('vertrouwensarts', 'KINDGESPREK', true, false, 'Wmo 4.1.1'),
    ('vertrouwensarts', 'PLAN', true, false, 'Wmo 4.1.1'),
    ('vertrouwensarts', 'OVERLEG', true, true, 'regel 21'),

    ('forensisch-arts', 'GEZIN', true, false, 'regel 2'),
    ('forensisch-arts', 'MEDISCH', true, true, 'regel 2'),
    ('forensisch-arts', 'LETSELDUIDING', true, true, 'regel 2'),
    ('forensisch-arts', 'OVERLEG', true, true, 'regel 21'),

    ('vt-medewerker', 'GEZIN', true, true, 'Wmo 4.1.1'),
    ('vt-medewerker', 'MELDING', true, true, 'Wmo 4.1.1'),
    ('vt-medewerker', 'VEILIGHEID', true, true, 'Wmo 4.1.1'),
    ('vt-medewerker', 'LETSELDUIDING', true, false, 'regel 4; Wmo 5.2.6'),
    ('vt-medewerker', 'KINDGESPREK', true, true, 'Wmo 4.1.1'),
    ('vt-medewerker', 'PLAN', true, true, 'Wmo 4.1.1'),
    ('vt-medewerker', 'OVERLEG', true, true, 'regel 21'),

    ('politie', 'GEZIN', true, false, 'regel 12; Wmo 4.1.1 lid 2 d'),
    ('politie', 'MELDING', true, false, 'regel 12; Wmo 4.1.1 lid 2 d'),
    ('politie', 'VEILIGHEID', true, true, 'regel 12 en 16'),
    ('politie', 'POLITIE', true, true, 'Wpg art. 8'),
    ('politie', 'PLAN', true, false, 'regel 21'),
    ('politie', 'OVERLEG', true, true, 'regel 21'),

    ('officier-van-justitie', 'GEZIN', true, false, 'regel 12'),
    ('officier-van-justitie', 'MELDING', true, false, 'regel 12'),
    ('officier-van-justitie', 'VEILIGHEID', true, true, 'regel 12 en 19'),
    ('officier-van-justitie', 'POLITIE', true, true, 'Wpg art. 16'),
    ('officier-van-justitie', 'PLAN', true, false, 'regel 21'),
    ('officier-van-justitie', 'OVERLEG', true, true, 'regel 21'),

    ('raadsonderzoeker', 'GEZIN', true, false, 'regel 5; BW 1:240'),
    ('raadsonderzoeker', 'MELDING', true, false, 'regel 12'),
    ('raadsonderzoeker', 'VEILIGHEID', true, false, 'regel 12'),
    ('raadsonderzoeker', 'LETSELDUIDING', true, false, 'regel 5; BW 1:240'),
    ('raadsonderzoeker', 'JEUGDHULP', true, false, 'regel 5; BW 1:240'),
    ('raadsonderzoeker', 'KINDGESPREK', true, false, 'regel 5; BW 1:240'),
    ('raadsonderzoeker', 'PLAN', true, false, 'regel 21'),
    ('raadsonderzoeker', 'OVERLEG', true, true, 'regel 21'),

    ('jeugdbeschermer', 'GEZIN', true, true, 'regel 6; Jeugdwet 7.3.11 lid 4'),
    ('jeugdbeschermer', 'MELDING', true, false, 'regel 12'),
    ('jeugdbeschermer', 'VEILIGHEID', true, true, 'regel 6; Jeugdwet 7.3.11 lid 4'),
    ('jeugdbeschermer', 'JEUGDHULP', true, true, 'Jeugdwet 7.3.8'),
    ('jeugdbeschermer', 'KINDGESPREK', true, false, 'regel 6; Jeugdwet 7.3.11 lid 4'),
    ('jeugdbeschermer', 'PLAN', true, false, 'regel 21'),
    ('jeugdbeschermer', 'OVERLEG', true, true, 'regel 21'),

    ('burgemeester', 'GEZIN', true, false, 'regel 17; Besluit huisverbod 2 lid 3'),
    ('burgemeester', 'VEILIGHEID', true, false, 'regel 17; Besluit huisverbod 2 lid 3'),
    ('burgemeester', 'POLITIE', true, false, 'regel 17; Besluit huisverbod 2 lid 3'),

    ('procescoordinator', 'GEZIN', true, true, 'regel 21'),
    ('procescoordinator', 'MELDING', true, false, 'regel 12 en 21'),
    ('procescoordinator', 'VEILIGHEID', true, true, 'regel 21'),
    ('procescoordinator', 'KINDGESPREK', true, false, 'regel 21'),
    ('procescoordinator', 'PLAN', true, true, 'regel 21'),
    ('procescoordinator', 'OVERLEG', true, true, 'regel 21'),

    ('regisseur', 'GEZIN', true, true, 'regel 12 en 21'),
    ('regisseur', 'MELDING', true, false, 'regel 12'),
    ('regisseur', 'VEILIGHEID', true, true, 'regel 12'),
    ('regisseur', 'LETSELDUIDING', true, false, 'regel 12: alleen de conclusie'),
    ('regisseur', 'JEUGDHULP', true, true, 'regel 10; Jeugdwet 7.3.11 lid 2'),
    ('regisseur', 'KINDGESPREK', true, true, 'regel 21'),
    ('regisseur', 'PLAN', true, true, 'regel 21'),
    ('regisseur', 'OVERLEG', true, true, 'regel 21'),

    ('tafelpartner', 'GEZIN', true, false, 'regel 21'),
    ('tafelpartner', 'PLAN', true, false, 'regel 21'),
    ('tafelpartner', 'OVERLEG', true, true, 'regel 21');
