-- The MDA++ conference. No room and no person can be booked twice; a gezin has one open conference at most.
create extension if not exists btree_gist;

create table overlegruimte (
    code     text primary key,
    naam     text not null unique,
    plaatsen int  not null check (plaatsen > 1)
);

create table mda_aanmelding (
    id                        uuid primary key,
    gezin                     uuid        not null references gezin,
    aanmelder                 text        not null check (aanmelder <> ''),
    aanleiding                text        not null check (aanleiding <> ''),
    is_structureel_onveilig   boolean     not null,
    toelichting_structureel   text        not null,
    is_herhaald               boolean     not null,
    toelichting_herhaald      text        not null,
    heeft_lange_voorgeschiedenis boolean  not null,
    heeft_escalatierisico     boolean     not null,
    heeft_meerdere_leefgebieden boolean   not null,
    is_acuut                  boolean     not null,
    benodigd                  text[]      not null,
    advies                    text        not null,
    regel                     text        not null,
    tafelversie               text        not null,
    besluit                   text        not null check (besluit in ('AANVAARD', 'ADVIES', 'TERUG')),
    motivering                text        not null,
    uiterlijk                 date        not null,
    door                      uuid        not null references medewerker,
    op                        timestamptz not null,
    check (besluit = 'AANVAARD' or motivering <> ''),
    check (besluit = advies or motivering <> '')
);
create index mda_aanmelding_gezin on mda_aanmelding (gezin, op desc);

create table gezin_geinformeerd (
    id             uuid primary key default uuidv7(),
    gezin          uuid        not null references gezin,
    persoon        uuid        not null,
    wijze          text        not null check (wijze in ('GESPREK', 'TELEFOON', 'BRIEF', 'NIET')),
    op             date,
    toelichting    text        not null,
    vertrouwenspersoon text    not null,
    door           uuid        not null references medewerker,
    vastgelegd_op  timestamptz not null,
    check (wijze = 'NIET' or op is not null),
    check (wijze <> 'NIET' or toelichting <> '')
);
create index gezin_geinformeerd_gezin on gezin_geinformeerd (gezin);

create table toestemming (
    id            uuid primary key default uuidv7(),
    gezin         uuid        not null references gezin,
    over          uuid        not null,
    gever         uuid        not null,
    onderwerp     text        not null,
    is_gegeven    boolean     not null,
    op            date        not null,
    door          uuid        not null references medewerker,
    vastgelegd_op timestamptz not null
);
create index toestemming_gezin on toestemming (gezin, over, onderwerp);

create table overleg (
    id         uuid primary key,
    gezin      uuid        not null references gezin,
    begin      timestamptz not null,
    eind       timestamptz not null,
    ruimte     text        not null references overlegruimte,
    status     text        not null check (status in ('GEPLAND', 'GEHOUDEN', 'VERPLAATST', 'GEANNULEERD')),
    quorum     int         not null check (quorum >= 2),
    kenmerk    uuid        not null,
    volgnummer int         not null,
    opvolger   uuid references overleg,
    gemaakt_op timestamptz not null,
    reden      text        not null default '',
    versie     int         not null,
    check (eind > begin),
    check (status <> 'GEANNULEERD' or reden <> ''),
    unique (kenmerk, volgnummer),
    unique (id, begin, eind, status),
    constraint overleg_ruimte_bezet exclude using gist (ruimte with =, tstzrange(begin, eind) with &&)
        where (status in ('GEPLAND', 'GEHOUDEN'))
);
create unique index overleg_een_open on overleg (gezin) where status = 'GEPLAND';
create index overleg_begin on overleg (begin);
create index overleg_gezin on overleg (gezin, begin desc);

-- begin, eind and status follow the conference, so that the database itself can refuse a person twice at once.
create table overleg_deelnemer (
    id          uuid primary key,
    overleg     uuid        not null,
    begin       timestamptz not null,
    eind        timestamptz not null,
    status      text        not null,
    medewerker  uuid        not null references medewerker,
    discipline  text check (discipline in ('MEDISCH', 'POLITIE', 'JEUGDZORG', 'VEILIG_THUIS')),
    rol         text        not null references rol,
    is_genodigde boolean    not null,
    antwoord    text        not null check (antwoord in ('GEEN_ANTWOORD', 'KOMT', 'KOMT_NIET')),
    is_aanwezig boolean,
    foreign key (overleg, begin, eind, status) references overleg (id, begin, eind, status) on update cascade,
    unique (overleg, medewerker),
    check (not is_genodigde or discipline is not null),
    constraint overleg_persoon_bezet exclude using gist (medewerker with =, tstzrange(begin, eind) with &&)
        where (status in ('GEPLAND', 'GEHOUDEN') and antwoord <> 'KOMT_NIET')
);
comment on column overleg_deelnemer.is_genodigde is 'false for who is there by office: chair and regisseur';
create unique index overleg_een_regisseur on overleg_deelnemer (overleg) where rol = 'regisseur' and not is_genodigde;

create table overleg_bijdrage (
    id                uuid primary key,
    gezin             uuid        not null references gezin,
    medewerker        uuid        not null references medewerker,
    discipline        text        not null,
    compartiment      text        not null,
    zorgen            text        not null,
    wat_gaat_goed     text        not null,
    hulp_tot_nu       text        not null,
    vakinhoud         text        not null,
    samenvatting      text        not null,
    voorstel          text        not null,
    veiligheidscijfer int check (veiligheidscijfer between 0 and 10),
    grondslag         text        not null,
    noodzaak          text        not null,
    op                timestamptz not null,
    check (grondslag = 'ZONDER_INHOUD' or noodzaak <> '')
);
create index overleg_bijdrage_gezin on overleg_bijdrage (gezin, op);

create table kindgesprek (
    id             uuid primary key,
    gezin          uuid        not null references gezin,
    kind           uuid        not null,
    is_gehoord     boolean     not null,
    op             date        not null,
    gehoord_door   text        not null,
    eigen_woorden  text        not null,
    gewicht        text        not null,
    terugkoppeling text        not null,
    reden          text check (reden in ('TE_JONG', 'WIL_NIET', 'NIET_VEILIG', 'STUDIOVERHOOR_LOOPT', 'ANDERS')),
    toelichting    text        not null,
    door           uuid        not null references medewerker,
    vastgelegd_op  timestamptz not null,
    check (not is_gehoord or (eigen_woorden <> '' and gehoord_door <> '')),
    check (is_gehoord or (reden is not null and toelichting <> ''))
);
create index kindgesprek_gezin on kindgesprek (gezin, vastgelegd_op desc);

create table zitting (
    id                uuid primary key,
    overleg           uuid        not null references overleg,
    gezin             uuid        not null references gezin,
    op                timestamptz not null,
    veiligheidscijfer int         not null check (veiligheidscijfer between 0 and 10),
    patroon           text        not null,
    letselbevindingen text        not null,
    is_direct_veilig  boolean     not null,
    motivering        text        not null check (motivering <> ''),
    door              uuid        not null references medewerker
);
create index zitting_gezin on zitting (gezin, op);

create table zitting_bevinding (
    zitting uuid not null references zitting,
    volgorde int not null,
    soort   text not null check (soort in ('FEIT', 'INTERPRETATIE')),
    tekst   text not null check (tekst <> ''),
    bron    text not null,
    primary key (zitting, volgorde),
    check (soort = 'INTERPRETATIE' or bron <> '')
);

create table zitting_besluit (
    zitting  uuid not null references zitting,
    volgorde int  not null,
    soort    text not null,
    tekst    text not null check (tekst <> ''),
    bevoegd  text not null,
    afwijkend_standpunt text not null,
    primary key (zitting, volgorde),
    check (soort <> 'VERVOLGING' or bevoegd = 'OPENBAAR_MINISTERIE'),
    check (soort <> 'HUISVERBOD' or bevoegd = 'BURGEMEESTER'),
    check (soort <> 'VERZOEK_OTS' or bevoegd = 'RAAD')
);

create table zitting_actie (
    zitting   uuid not null references zitting,
    volgorde  int  not null,
    tekst     text not null check (tekst <> ''),
    eigenaar  uuid not null references medewerker,
    uiterlijk date not null,
    primary key (zitting, volgorde)
);

create table maatregel (
    id            uuid primary key default uuidv7(),
    gezin         uuid        not null references gezin,
    soort         text        not null,
    besloten_door text        not null,
    vanaf         date        not null,
    tot           date,
    toelichting   text        not null,
    door          uuid        not null references medewerker,
    vastgelegd_op timestamptz not null,
    check (tot is null or tot >= vanaf),
    check (soort <> 'HUISVERBOD' or besloten_door = 'BURGEMEESTER')
);
create index maatregel_gezin on maatregel (gezin);
