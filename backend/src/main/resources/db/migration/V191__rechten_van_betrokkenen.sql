-- What somebody of the family asks about his own data (AVG art. 12-17; Wmo 5.3.2 and 5.3.5), what was decided, and what
-- he was given.

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, van, regioafspraak) values
    ('BETROKKENEVERZOEK', 1, 'MAAND', 'NU', true,
     'AVG art. 12 lid 3, vanaf de ontvangst; wissing 3 maanden: Wmo 2015 art. 5.3.5', '2018-05-25', false);

create table rechtentermijn (
    soort        text    not null check (soort in ('INZAGE', 'CORRECTIE', 'WISSING')),
    hoeveelheid  int     not null check (hoeveelheid > 0),
    eenheid      text    not null check (eenheid in ('DAG', 'WEEK', 'MAAND')),
    verlenging   int     not null check (verlenging >= 0),
    termijnenwet boolean not null,
    bron         text    not null check (bron <> ''),
    van          date    not null,
    tot          date check (tot > van),
    constraint rechtentermijn_een_tegelijk exclude using gist (soort with =, daterange(van, tot) with &&)
);
comment on table rechtentermijn is
    'How long a decision on a request may take from the day it came in, and how much longer at most when that is motivated (AVG art. 12 lid 3)';
insert into rechtentermijn (soort, hoeveelheid, eenheid, verlenging, termijnenwet, bron, van) values
    ('INZAGE',    1, 'MAAND', 2, true, 'AVG art. 12 lid 3',     '2018-05-25'),
    ('CORRECTIE', 1, 'MAAND', 2, true, 'AVG art. 12 lid 3',     '2018-05-25'),
    ('WISSING',   3, 'MAAND', 0, true, 'Wmo 2015 art. 5.3.5',   '2018-05-25');

create table betrokkeneverzoek (
    id              uuid primary key,
    gezin           uuid        not null references gezin,
    soort           text        not null check (soort in ('INZAGE', 'CORRECTIE', 'WISSING')),
    over            uuid        not null references gezinslid,
    vrager          uuid references gezinslid,
    vrager_naam     text        not null default '' check (length(vrager_naam) <= 120),
    ontvangen_op    date        not null,
    identiteit      text        not null check (identiteit in ('PASPOORT', 'RIJBEWIJS', 'DIGID', 'BEKEND')),
    omschrijving    text        not null check (length(omschrijving) <= 4000),
    verklaring      text        not null default '' check (length(verklaring) <= 4000),
    stuk_soort      text,
    stuk            uuid,
    vastgelegd_door uuid        not null references medewerker,
    vastgelegd_op   timestamptz not null,
    uiterlijk       date        not null,
    verlengd_om     text check (length(trim(verlengd_om)) between 10 and 4000),
    status          text        not null check (status in (
        'ONTVANGEN', 'TOEGEKEND', 'GEWEIGERD', 'WACHT_OP_VERNIETIGING', 'VERNIETIGD')),
    weigergrond     text,
    reden           text check (length(reden) <= 4000),
    wilsbekwaam     boolean,
    ingestemd       boolean,
    regel           text,
    beslist_door    uuid references medewerker,
    beslist_op      timestamptz,
    inhoud_sha256   text check (inhoud_sha256 ~ '^[0-9a-f]{64}$'),
    check ((vrager is null) = (vrager_naam <> '')),
    check ((stuk is null) = (stuk_soort is null)),
    check ((status = 'ONTVANGEN') = (beslist_door is null)),
    check ((beslist_door is null) = (beslist_op is null)),
    check (beslist_door is null or reden <> ''),
    check ((status = 'GEWEIGERD') = (weigergrond is not null)),
    check (status not in ('WACHT_OP_VERNIETIGING', 'VERNIETIGD') or soort = 'WISSING'),
    constraint ander_beslist check (beslist_door <> vastgelegd_door)
);
comment on table betrokkeneverzoek is
    'Case content: what somebody of the family, or who speaks for him, asked about his data, and what was decided. Never removed but by destruction of the file';
comment on column betrokkeneverzoek.over is 'whose data it is';
comment on column betrokkeneverzoek.vrager is 'null: somebody outside the family, by name';
comment on column betrokkeneverzoek.verklaring is 'his own view, which is attached to the piece whatever is decided';
comment on column betrokkeneverzoek.inhoud_sha256 is 'of the text of the copy that was decided on';
create index betrokkeneverzoek_gezin on betrokkeneverzoek (gezin, ontvangen_op desc);
create index betrokkeneverzoek_open on betrokkeneverzoek (uiterlijk) where status in ('ONTVANGEN', 'WACHT_OP_VERNIETIGING');

create function betrokkeneverzoek_blijft() returns trigger language plpgsql as $$
begin
    if old.status not in ('ONTVANGEN', 'WACHT_OP_VERNIETIGING')
       or old.status = 'WACHT_OP_VERNIETIGING' and new.status <> 'VERNIETIGD'
       or (old.id, old.gezin, old.soort, old.over, old.vrager, old.vrager_naam, old.ontvangen_op, old.identiteit,
           old.omschrijving, old.verklaring, old.vastgelegd_door, old.vastgelegd_op)
          is distinct from
          (new.id, new.gezin, new.soort, new.over, new.vrager, new.vrager_naam, new.ontvangen_op, new.identiteit,
           new.omschrijving, new.verklaring, new.vastgelegd_door, new.vastgelegd_op) then
        raise exception 'Een verzoek van een betrokkene verandert niet' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger betrokkeneverzoek_vast before update on betrokkeneverzoek
    for each row execute function betrokkeneverzoek_blijft();

create table afschriftstuk (
    verzoek      uuid   not null references betrokkeneverzoek,
    gezin        uuid   not null references gezin,
    volgorde     int    not null,
    stuk_soort   text   not null,
    stuk         uuid   not null,
    compartiment text   not null,
    grond        text,
    reden        text   not null default '' check (length(reden) <= 4000),
    titel        text   not null default '',
    op           date,
    labels       text[] not null default '{}',
    teksten      text[] not null default '{}',
    primary key (verzoek, volgorde),
    unique (verzoek, stuk_soort, stuk),
    check (grond is null or labels = '{}' and titel = ''),
    check (cardinality(labels) = cardinality(teksten))
);
comment on table afschriftstuk is
    'Case content: each piece as it was given in a copy, others left out, or the ground on which it was withheld. Kept as it was on the day of the decision';

create table afgifte (
    id      uuid primary key,
    gezin   uuid        not null references gezin,
    verzoek uuid        not null references betrokkeneverzoek,
    wat     text        not null check (wat in ('AFSCHRIFT', 'BESLUIT')),
    sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    grootte int         not null check (grootte > 0),
    door    uuid        not null references medewerker,
    op      timestamptz not null
);
comment on table afgifte is 'Proof of what was made to be handed over: the hash of the file, by whom and when';
create index afgifte_verzoek on afgifte (verzoek, op);

create table stukaantekening (
    id              uuid primary key,
    gezin           uuid        not null references gezin,
    verzoek         uuid        not null references betrokkeneverzoek,
    soort           text        not null check (soort in ('VERKLARING', 'CORRECTIE')),
    over            uuid        not null references gezinslid,
    stuk_soort      text        not null,
    stuk            uuid        not null,
    stuktitel       text        not null,
    compartiment    text        not null,
    tekst           text        not null check (tekst <> '' and length(tekst) <= 4000),
    op              timestamptz not null,
    vastgelegd_door uuid        not null references medewerker,
    unique (verzoek, soort)
);
comment on table stukaantekening is
    'Case content: the statement of somebody of the family beside a piece (AVG art. 16), or what was corrected in it. No professional changes or removes it';
create index stukaantekening_gezin on stukaantekening (gezin, op);

create function rechten_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Wat een betrokkene verklaarde of kreeg, verandert niet' using errcode = 'insufficient_privilege';
end $$;
create trigger afschriftstuk_vast before update on afschriftstuk for each row execute function rechten_blijft();
create trigger afgifte_vast before update on afgifte for each row execute function rechten_blijft();
create trigger stukaantekening_vast before update on stukaantekening for each row execute function rechten_blijft();

-- The privacy officer decides on these requests and hands over what was decided.
call eenplan_muur('betrokkeneverzoek', 'gezin', 'or (select eenplan_fg())');
call eenplan_muur('afschriftstuk', 'gezin', 'or (select eenplan_fg())');
call eenplan_muur('afgifte', 'gezin', 'or (select eenplan_fg())');
call eenplan_muur('stukaantekening', 'gezin', 'or (select eenplan_fg())');
revoke update, delete on afschriftstuk, afgifte, stukaantekening from eenplan_werk;
revoke delete on betrokkeneverzoek from eenplan_werk;
revoke insert, update, delete on rechtentermijn from eenplan_werk;
