-- What the family's extract of the log leaves out. Whatever matches a row here is not counted and not hinted at either.

create table loguittreksel_verborgen (
    rol            text references rol,
    compartiment   text,
    behalve        text[]  not null default '{}',
    alleen_in_zaak boolean not null default false,
    bron           text    not null,
    van            date    not null default date '2019-01-01',
    tot            date,
    check (rol is not null or compartiment is not null),
    check (tot is null or tot > van)
);
comment on column loguittreksel_verborgen.rol is 'the role in which someone acted or was involved; null: any';
comment on column loguittreksel_verborgen.behalve is 'compartments in which this role is shown all the same';
comment on column loguittreksel_verborgen.alleen_in_zaak is 'only who is or was involved in this role; others with the role are shown';

insert into loguittreksel_verborgen (rol, compartiment, behalve, alleen_in_zaak, bron) values
    ('behandelend-arts', null, '{MEDISCH,LETSELDUIDING}', true,
        'regel 15; Uitvoeringsbesluit Wmo 4.1.8 lid 3: wie gemeld heeft; als behandelaar is de arts bekend'),
    (null, 'MELDING', '{}', false, 'regel 15; Uitvoeringsbesluit Wmo 4.1.8 lid 3'),
    (null, 'KINDGESPREK', '{}', false, 'UAVG art. 41 lid 1 onder i: bescherming van het kind'),
    (null, 'POLITIE', '{}', false, 'Wpg art. 27'),
    ('politie', null, '{}', false, 'Wpg art. 27'),
    ('officier-van-justitie', null, '{}', false, 'Wjsg; UAVG art. 41 lid 1 onder d'),
    ('burgemeester', null, '{}', false, 'UAVG art. 41 lid 1 onder c: een huisverbod in voorbereiding');
