-- One gezin, one plan, one regisseur. Phases and guards: domein §4.

create table herstelplan (
    id                uuid primary key,
    gezin             uuid        not null references gezin,
    fase              text        not null check (fase in (
        'CONCEPT', 'WEDERHOOR', 'VASTGESTELD', 'UITVOERING', 'BIJGESTELD', 'STABIEL', 'MONITORING', 'AFGESLOTEN',
        'OPGESCHORT', 'OVERGEDRAGEN', 'VERVALLEN')),
    basis             text check (basis in ('VRIJWILLIG', 'DRANG', 'OTS')),
    begin             date,
    evaluatie         date,
    eerste_toezicht   date,
    volgend_toezicht  date,
    laatste_voortgang date,
    gemaakt_op        timestamptz not null,
    vastgesteld_op    timestamptz,
    stabiel_op        timestamptz,
    overgedragen_op   timestamptz,
    beeindigd_op      timestamptz,
    versienummer      int         not null,
    versie            int         not null,
    check (evaluatie is null or evaluatie > begin),
    check (fase not in ('VASTGESTELD', 'UITVOERING', 'BIJGESTELD', 'STABIEL', 'MONITORING', 'AFGESLOTEN')
        or (vastgesteld_op is not null and eerste_toezicht is not null and basis is not null and versienummer > 0)),
    check ((fase in ('AFGESLOTEN', 'OVERGEDRAGEN', 'VERVALLEN')) = (beeindigd_op is not null))
);
create unique index herstelplan_een_actief on herstelplan (gezin)
    where fase not in ('AFGESLOTEN', 'OVERGEDRAGEN', 'VERVALLEN');
create index herstelplan_gezin on herstelplan (gezin, gemaakt_op desc);

create table herstelplan_regie (
    id        uuid primary key,
    plan      uuid        not null references herstelplan,
    regisseur uuid        not null references medewerker,
    van       timestamptz not null,
    tot       timestamptz,
    check (tot is null or tot >= van)
);
create unique index herstelplan_een_regisseur on herstelplan_regie (plan) where tot is null;
create index herstelplan_regie_regisseur on herstelplan_regie (regisseur) where tot is null;

-- The contents, one row per block: saved only by whoever read the version that stands there.
create table herstelplan_blok (
    plan         uuid  not null references herstelplan,
    soort        text  not null check (soort in (
        'STEMMEN', 'OUDERS', 'ANALYSE', 'SCHADE', 'VOORWAARDEN', 'DOELEN', 'TOEZICHT')),
    versie       int   not null,
    inhoud       jsonb not null,
    gewijzigd_door uuid references medewerker,
    gewijzigd_op timestamptz,
    primary key (plan, soort)
);

-- How each action stands: waiting time lies between aangevraagd and gestart.
create table herstelplan_actie (
    plan        uuid not null references herstelplan,
    actie       uuid not null,
    soort       text not null check (soort in ('VEILIGHEID', 'RISICO', 'HERSTEL')),
    uiterlijk   date,
    aangevraagd date,
    gestart     date,
    wachtreden  text check (wachtreden in (
        'WACHTLIJST', 'GEEN_AANBOD', 'INDICATIE_ONTBREEKT', 'GEZIN_WIL_NIET', 'ANDERE_HULP_EERST', 'FINANCIERING')),
    afgerond    date,
    resultaat   text not null default '',
    primary key (plan, actie),
    check (gestart is null or aangevraagd is null or gestart >= aangevraagd),
    check (afgerond is null or resultaat <> '')
);

create table herstelplan_versie (
    plan   uuid        not null references herstelplan,
    nummer int         not null check (nummer > 0),
    op     timestamptz not null,
    door   uuid        not null references medewerker,
    reden  text        not null check (reden <> ''),
    inhoud jsonb       not null,
    primary key (plan, nummer)
);

create function herstelplan_versie_vast() returns trigger language plpgsql as $$
begin
    raise exception 'Een vastgestelde versie van een herstelplan verandert niet'
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger herstelplan_versie_onveranderlijk before update or delete on herstelplan_versie
    for each row execute function herstelplan_versie_vast();

create table herstelplan_reactie (
    id              uuid primary key default uuidv7(),
    plan            uuid        not null references herstelplan,
    persoon         uuid        not null,
    op              date        not null,
    heeft_gereageerd boolean    not null,
    tekst           text        not null,
    correctie       text        not null,
    is_verwerkt     boolean     not null,
    reden_niet      text        not null,
    vastgelegd_op   timestamptz not null,
    check (not heeft_gereageerd or tekst <> ''),
    check (correctie = '' or is_verwerkt or reden_niet <> '')
);
create index herstelplan_reactie_plan on herstelplan_reactie (plan);

create table herstelplan_handtekening (
    id            uuid primary key default uuidv7(),
    plan          uuid        not null references herstelplan,
    versienummer  int         not null,
    naam          text        not null check (naam <> ''),
    hoedanigheid  text        not null check (hoedanigheid <> ''),
    op            date        not null,
    is_akkoord    boolean     not null,
    foreign key (plan, versienummer) references herstelplan_versie (plan, nummer)
);
create index herstelplan_handtekening_plan on herstelplan_handtekening (plan);

create table herstelplan_controle (
    id            uuid primary key default uuidv7(),
    plan          uuid        not null references herstelplan,
    afspraak      uuid        not null,
    omschrijving  text        not null,
    op            date        not null,
    naleving      text        not null check (naleving in ('NAGEKOMEN', 'DEELS', 'NIET')),
    bewijs        text        not null,
    gevolg        text        not null,
    vastgelegd_op timestamptz not null,
    door          uuid        not null references medewerker,
    check (naleving <> 'NIET' or gevolg <> '')
);
create index herstelplan_controle_plan on herstelplan_controle (plan, afspraak, op desc);

-- Progress talks, escalations, resumption, handover, monitor contacts: what was decided on the way.
create table herstelplan_stap (
    id                uuid primary key default uuidv7(),
    plan              uuid        not null references herstelplan,
    soort             text        not null check (soort in (
        'VASTSTELLING', 'VOORTGANG', 'ESCALATIE', 'BIJSTELLING', 'HERVATTING', 'OVERDRACHT', 'MONITOR', 'ONDERBREKING')),
    op                date        not null,
    uitkomst          text        not null,
    veiligheidscijfer int check (veiligheidscijfer between 0 and 10),
    gegevens          jsonb       not null,
    door              uuid        not null references medewerker,
    vastgelegd_op     timestamptz not null
);
create index herstelplan_stap_plan on herstelplan_stap (plan, vastgelegd_op);

create function herstelplan_actietekst(van_plan uuid, van_actie uuid) returns text language sql stable as $$
    select jsonb_path_query_first(
               inhoud, '$.doelen[*].acties[*] ? (@.id == $id).tekst',
               jsonb_build_object('id', van_actie::text)) #>> '{}'
      from herstelplan_blok where plan = van_plan and soort = 'DOELEN'
$$;
