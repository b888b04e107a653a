-- Who can be phoned for what in a region, who is on duty, and who comes next. No case content but in belpoging.
create table loket (
    id                  uuid primary key default uuidv7(),
    regio               uuid references regio,
    soort               text not null check (soort in (
        'VEILIG_THUIS', 'VERTROUWENSARTS', 'FORENSISCH_ARTS', 'FRONTOFFICE', 'ZEDENTEAM', 'CSG', 'LECK')),
    naam                text not null check (length(trim(naam)) between 2 and 120),
    organisatie         uuid references organisatie,
    telefoon            text not null check (telefoon ~ '^\+?[0-9][0-9 ()-]{3,24}$'),
    uitleg              text not null default '' check (length(uitleg) <= 400),
    dag_en_nacht        boolean not null,
    antwoord_binnen_min int  not null default 15 check (antwoord_binnen_min between 1 and 240),
    unique nulls not distinct (regio, soort)
);
comment on table loket is 'A point that is reached by telephone; one of each kind per region';
comment on column loket.regio is 'null: one for the whole country, as the LECK';
comment on column loket.organisatie is 'whose people are on the roster; null: there is none here, somebody else answers';
comment on column loket.dag_en_nacht is 'somebody always answers its own number, also when nobody is on the roster';
comment on column loket.antwoord_binnen_min is 'without an answer for so long, the next one is phoned (project default)';

create table loket_terugval (
    loket    uuid not null references loket,
    volgorde int  not null,
    dan      uuid not null references loket,
    bron     text not null check (length(trim(bron)) > 0),
    primary key (loket, volgorde),
    unique (loket, dan),
    constraint terugval_niet_op_zichzelf check (dan <> loket)
);
comment on table loket_terugval is 'Who is phoned when nobody at this one answers (`domain.md` §2, Fallbacks)';

create table dienst (
    id            uuid primary key,
    loket         uuid        not null references loket,
    wacht         text        not null check (wacht in ('VOORWACHT', 'ACHTERWACHT')),
    medewerker    uuid references medewerker,
    naam          text check (length(trim(naam)) between 2 and 120),
    telefoon      text check (telefoon ~ '^\+?[0-9][0-9 ()-]{3,24}$'),
    van           timestamptz not null,
    tot           timestamptz not null,
    vastgelegd_door uuid references medewerker,
    vastgelegd_op timestamptz not null,
    check (tot > van),
    constraint dienst_van_een_mens check ((medewerker is null) = (naam is not null)),
    constraint dienst_van_buiten_met_nummer check (medewerker is not null or telefoon is not null),
    constraint dienst_niet_dubbel exclude using gist (loket with =, wacht with =, tstzrange(van, tot) with &&)
);
comment on table dienst is 'Who is on duty for a desk, from when until when; at most one in front and one behind him';
comment on column dienst.naam is 'of somebody without an account, who has a number here';
comment on column dienst.telefoon is 'null: that of the person';
comment on column dienst.vastgelegd_door is 'null: the demo';
create index dienst_nu on dienst (loket, tot);

create table belpoging (
    id         uuid primary key,
    gezin      uuid        not null references gezin,
    taak       text        not null,
    loket      uuid        not null references loket,
    wie        text        not null,
    uitkomst   text        not null check (uitkomst in ('BEREIKT', 'GEEN_GEHOOR')),
    door       uuid        not null references medewerker,
    op         timestamptz not null
);
comment on table belpoging is
    'Case content (medisch): whom somebody phoned for a task, when, and whether he answered. Never changed';
create index belpoging_taak on belpoging (taak, op);
create index belpoging_gezin on belpoging (gezin);
call eenplan_muur('belpoging', 'gezin');
revoke update, delete on belpoging from eenplan_werk;
