create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table termijninstelling (
    id           bigint generated always as identity primary key,
    regio        text,
    taaksoort    text    not null,
    hoeveelheid  integer not null check (hoeveelheid >= 0),
    eenheid      text    not null check (eenheid in ('MINUUT', 'UUR', 'WERKDAG', 'DAG', 'WEEK', 'MAAND', 'JAAR')),
    beginfeit    text    not null check (beginfeit in ('NU', 'EERSTE_MELDING', 'INCIDENT')),
    termijnenwet boolean not null,
    bron         text    not null check (bron <> ''),
    van          date    not null,
    tot          date    check (tot > van),
    constraint termijninstelling_een_tegelijk exclude using gist
        (taaksoort with =, coalesce(regio, '') with =, daterange(van, tot) with &&)
);
comment on table termijninstelling is 'Hoe lang een taak mag duren, per regio en periode, met bron; PD is een keuze van het project';

insert into termijninstelling (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, van) values
    ('EERSTE_ZORG',              1, 'UUR',     'NU',             false, 'NVK Blauwe plekken: zorg onverwijld; 1 uur PD', '2015-01-01'),
    ('ACUTE_VEILIGHEID',        15, 'MINUUT',  'NU',             false, 'Stroomschema G1: direct; opschalen na 15 minuten PD', '2015-01-01'),
    ('ACUUT_MELDEN',             0, 'DAG',     'NU',             false, 'Stroomschema F7: bij acuut dezelfde dag PD', '2015-01-01'),
    ('LETSEL_BESCHRIJVEN',       0, 'DAG',     'NU',             false, 'Stroomschema F2: in hetzelfde contact; dezelfde dag PD', '2015-01-01'),
    ('FOTOS_VASTLEGGEN',         0, 'DAG',     'NU',             false, 'Stroomschema F3: dezelfde dag', '2015-01-01'),
    ('SPOEDOVERLEG',             1, 'UUR',     'NU',             false, 'Stroomschema F4a PD', '2015-01-01'),
    ('FMO_BESLUIT',              2, 'UUR',     'NU',             false, 'Stroomschema G4a PD', '2015-01-01'),
    ('FMO_UITVOEREN',          168, 'UUR',     'INCIDENT',       false, 'Richtlijn seksueel misbruik: onderzoek binnen 7 dagen na het incident', '2015-01-01'),
    ('CONSULT_KINDERARTS',       5, 'WERKDAG', 'NU',             true,  'Stroomschema F4b PD', '2015-01-01'),
    ('CONSULT_VERTROUWENSARTS',  0, 'DAG',     'NU',             false, 'Stroomschema F4c: dezelfde dag PD', '2015-01-01'),
    ('CONSULT_LECK',             2, 'WERKDAG', 'NU',             true,  'Stroomschema F4d PD', '2015-01-01'),
    ('OVERLIJDEN_NODO',          1, 'UUR',     'NU',             false, 'Stroomschema G3 f PD', '2015-01-01'),
    ('FOTOS_BEOORDELEN',        24, 'UUR',     'NU',             false, 'Stroomschema F5c PD', '2015-01-01'),
    ('LETSELDUIDEN',             5, 'WERKDAG', 'NU',             true,  'Stroomschema F5c en F6 PD', '2015-01-01'),
    ('AFWEGEN',                  1, 'WERKDAG', 'NU',             true,  'Stroomschema F7 PD; de meldcode kent geen termijn', '2015-01-01'),
    ('MELDEN',                   0, 'DAG',     'NU',             false, 'Stroomschema F8: direct; dezelfde dag PD', '2015-01-01'),
    ('TRIAGE',                   5, 'WERKDAG', 'EERSTE_MELDING', true,  'Uitvoeringsbesluit Wmo 2015 art. 4.1.7', '2015-01-01'),
    ('KENNISGEVING_OUDERS',      4, 'WEEK',    'EERSTE_MELDING', true,  'Wmo 2015 art. 5.3.1', '2015-01-01'),
    ('TERUGKOPPELING_MELDER',    5, 'WERKDAG', 'NU',             true,  'Wmo 2015 art. 4.1.1 lid 2 onder g; 5 werkdagen PD', '2015-01-01'),
    ('ACTIEOVERLEG',            24, 'UUR',     'NU',             false, 'Handreiking strafbare kindermishandeling; 24 uur PD', '2015-01-01'),
    ('VEILIGHEIDSVOORWAARDEN',   5, 'WERKDAG', 'NU',             true,  'Handelingsprotocol Veilig Thuis, Voorwaarden en Vervolg; 5 werkdagen PD', '2015-01-01'),
    ('REGISSEUR_AANWIJZEN',      3, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M4 PD', '2015-01-01'),
    ('SCREENING',                5, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M2 PD', '2015-01-01'),
    ('GEZIN_INFORMEREN',         3, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M3: voor de bijdragen; 3 werkdagen PD', '2015-01-01'),
    ('TAFEL_SAMENSTELLEN',       3, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M4 PD', '2015-01-01'),
    ('BIJDRAGE',                 5, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M5 PD', '2015-01-01'),
    ('KINDGESPREK',              5, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M6: voor de zitting; 5 werkdagen PD', '2015-01-01'),
    ('ZITTING',                 10, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M7 PD', '2015-01-01'),
    ('DIRECTE_MAATREGEL',       24, 'UUR',     'NU',             false, 'Kwaliteitskader MDA++ MG2 PD', '2015-01-01'),
    ('PLAN_OPSTELLEN',           5, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M8 PD', '2015-01-01'),
    ('WEDERHOOR',               10, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M9 PD', '2015-01-01'),
    ('PLAN_VASTSTELLEN',         5, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M10; 5 werkdagen PD', '2015-01-01'),
    ('TOEZICHT',                 5, 'WERKDAG', 'NU',             true,  'Herstelplan, toezicht; 5 werkdagen PD', '2015-01-01'),
    ('VOORTGANG',                5, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M11: elke 6 weken; 5 werkdagen PD', '2015-01-01'),
    ('ESCALATIE',               24, 'UUR',     'NU',             false, 'Kwaliteitskader MDA++ MG3 PD', '2015-01-01'),
    ('PLAN_BIJSTELLEN',          5, 'WERKDAG', 'NU',             true,  'Herstelplan, bijstellen; 5 werkdagen PD', '2015-01-01'),
    ('PLAN_HERVATTEN',           4, 'WEEK',    'NU',             true,  'Herstelplan, opgeschort; 4 weken PD', '2015-01-01'),
    ('WARME_OVERDRACHT',        10, 'WERKDAG', 'NU',             true,  'Kwaliteitskader MDA++ M12; 10 werkdagen PD', '2015-01-01'),
    ('MONITORCONTACT',           2, 'WEEK',    'NU',             true,  'Monitor 3, 12 en 18 maanden na overdracht; 2 weken PD', '2015-01-01');
