create table cbs_code (
    lijst text not null check (lijst in ('HOEDANIGHEID', 'AANLEIDING', 'AARD')),
    code  text not null check (code ~ '^[0-9]{2}$'),
    label text not null,
    bron  text not null,
    primary key (lijst, code)
);
comment on table cbs_code is 'Protocol 2015. Codes whose words the project has not seen carry a neutral label.';
insert into cbs_code (lijst, code, label, bron)
select 'HOEDANIGHEID', to_char(n, 'FM00'), case n when 2 then 'huisarts' else 'andere professional, code ' || to_char(n, 'FM00') end, 'L7; 02 uit S1'
  from generate_series(1, 20) n;
insert into cbs_code (lijst, code, label, bron)
select 'AANLEIDING', to_char(n, 'FM00'),
       case n when 6 then 'kindcheck' when 7 then 'vechtscheiding' when 8 then 'kindermishandeling, anders'
              else 'andere aanleiding, code ' || to_char(n, 'FM00') end, 'L7'
  from generate_series(1, 9) n;
insert into cbs_code (lijst, code, label, bron) values
    ('AARD', '01', 'lichamelijke mishandeling', 'L7'),
    ('AARD', '02', 'lichamelijke verwaarlozing', 'L7'),
    ('AARD', '03', 'psychische mishandeling', 'L7'),
    ('AARD', '04', 'affectieve verwaarlozing', 'L7'),
    ('AARD', '05', 'pedagogische verwaarlozing', 'L7'),
    ('AARD', '06', 'seksueel misbruik', 'L7'),
    ('AARD', '07', 'financieel misbruik', 'L7'),
    ('AARD', '08', 'getuige van huiselijk geweld', 'L7'),
    ('AARD', '09', 'Münchhausen by proxy', 'L7'),
    ('AARD', '10', 'vrouwelijke genitale verminking', 'L7'),
    ('AARD', '11', 'anders', 'L7');

create table afweging (
    id              uuid primary key,
    versienummer    integer     not null,
    gezin           uuid        not null,
    kind            uuid        not null,
    taak            text        not null unique,
    door            uuid        not null,
    door_naam       text        not null,
    vastgelegd_op   timestamptz not null,
    is_vermoeden    boolean     not null,
    is_onveilig     boolean,
    kan_helpen      boolean,
    werkt_mee       boolean,
    heeft_resultaat boolean,
    uitkomst        text        not null check (uitkomst in ('MELDEN', 'AFSLUITEN', 'AFSLUITEN_MET_AFSPRAKEN')),
    regel           text        not null,
    tabelversie     text        not null,
    gesprek_op      timestamptz check (gesprek_op <= vastgelegd_op),
    gesprek         text        not null,
    onderbouwing    text        not null
);
create index on afweging (gezin);

create table meldingnummer (
    jaar    integer primary key,
    laatste integer not null check (laatste > 0)
);

create table melding (
    id                uuid primary key,
    versienummer      integer     not null,
    gezin             uuid        not null,
    kind              uuid        not null,
    taak              text        not null unique,
    door              uuid        not null,
    door_naam         text        not null,
    vastgelegd_op     timestamptz not null,
    is_acuut          boolean     not null,
    bron              text        not null,
    aanleiding        text        not null,
    feiten            text        not null,
    interpretatie     text        not null,
    verteld_aan_gezin text        not null,
    medische_gegevens text,
    noodzaak          text,
    nummer            text unique check (nummer ~ '^VT-[0-9]{4}-[0-9]{5,}$'),
    verstuurd_op      timestamptz,
    check ((nummer is null) = (verstuurd_op is null)),
    check (medische_gegevens is null or noodzaak is not null)
);
create index on melding (gezin);
create unique index melding_een_concept on melding (kind) where nummer is null;

create table melding_aard (
    melding_id uuid not null references melding,
    aard       text not null,
    primary key (melding_id, aard)
);

create table triage (
    id                      uuid primary key,
    versienummer            integer     not null,
    gezin                   uuid        not null,
    kind                    uuid,
    taak                    text        not null unique,
    door                    uuid        not null,
    door_naam               text        not null,
    vastgelegd_op           timestamptz not null,
    veiligheidsscore        integer     not null check (veiligheidsscore between 0 and 10),
    feiten                  text        not null,
    is_strafbaar            boolean     not null,
    strafbaar_toelichting   text,
    is_structureel_onveilig boolean     not null,
    is_herhaald             boolean     not null,
    advies                  text        not null,
    regel                   text        not null,
    tabelversie             text        not null,
    is_mda                  boolean     not null,
    mda_motivering          text,
    check (is_strafbaar = (strafbaar_toelichting is not null)),
    check ((advies = 'AANVAARD') = is_mda or mda_motivering is not null)
);
create index on triage (gezin);

create table triage_kenmerken (
    triage_id uuid not null references triage,
    kenmerken text not null,
    primary key (triage_id, kenmerken)
);

create table kennisgeving (
    id             uuid primary key,
    versienummer   integer     not null,
    gezin          uuid        not null,
    kind           uuid,
    taak           text        not null unique,
    door           uuid        not null,
    door_naam      text        not null,
    vastgelegd_op  timestamptz not null,
    is_gegeven     boolean     not null,
    gegeven_op     date,
    wijze          text,
    aan_wie        text,
    reden_uitstel  text,
    uitgesteld_tot date,
    check (is_gegeven = (gegeven_op is not null and wijze is not null and aan_wie is not null)),
    check (is_gegeven = (reden_uitstel is null)),
    check (is_gegeven = (uitgesteld_tot is null))
);
create index on kennisgeving (gezin);

create table terugkoppeling (
    id            uuid primary key,
    versienummer  integer     not null,
    gezin         uuid        not null,
    kind          uuid,
    taak          text        not null unique,
    door          uuid        not null,
    door_naam     text        not null,
    vastgelegd_op timestamptz not null,
    gegeven_op    timestamptz not null check (gegeven_op <= vastgelegd_op),
    wijze         text        not null,
    stappen       text        not null
);
create index on terugkoppeling (gezin);

create table actieoverleg (
    id            uuid primary key,
    versienummer  integer     not null,
    gezin         uuid        not null,
    kind          uuid,
    taak          text        not null unique,
    door          uuid        not null,
    door_naam     text        not null,
    vastgelegd_op timestamptz not null,
    gehouden_op   timestamptz not null check (gehouden_op <= vastgelegd_op),
    toelichting   text
);
create index on actieoverleg (gezin);

create table actieoverleg_aanwezig (
    actieoverleg_id uuid not null references actieoverleg,
    aanwezig        text not null,
    primary key (actieoverleg_id, aanwezig)
);

create table actieoverleg_afspraken (
    actieoverleg_id uuid    not null references actieoverleg,
    volgorde        integer not null,
    handeling       text    not null,
    wie             text    not null,
    wanneer         timestamptz,
    primary key (actieoverleg_id, volgorde)
);

create table veiligheidsafspraak (
    id                  uuid primary key,
    versienummer        integer     not null,
    gezin               uuid        not null,
    kind                uuid,
    taak                text        not null unique,
    door                uuid        not null,
    door_naam           text        not null,
    vastgelegd_op       timestamptz not null,
    zijn_ouders_akkoord boolean     not null,
    toelichting         text,
    check (zijn_ouders_akkoord or toelichting is not null)
);
create index on veiligheidsafspraak (gezin);

create table veiligheidsafspraak_voorwaarden (
    veiligheidsafspraak_id uuid    not null references veiligheidsafspraak,
    volgorde               integer not null,
    tekst                  text    not null,
    voor_wie               text    not null,
    wie_controleert        text    not null,
    primary key (veiligheidsafspraak_id, volgorde)
);

create table regisseuraanwijzing (
    id             uuid primary key,
    versienummer   integer     not null,
    gezin          uuid        not null,
    kind           uuid,
    taak           text        not null unique,
    door           uuid        not null,
    door_naam      text        not null,
    vastgelegd_op  timestamptz not null,
    regisseur      uuid        not null,
    regisseur_naam text        not null,
    motivering     text,
    beeindigd_op   timestamptz check (beeindigd_op >= vastgelegd_op)
);
create unique index regisseur_een_per_gezin on regisseuraanwijzing (gezin) where beeindigd_op is null;
