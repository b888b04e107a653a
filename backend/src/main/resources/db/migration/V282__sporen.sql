-- Traces that were taken at a forensic examination by order of the police (F5a), and who held each of them since.

create table spoor (
    id              uuid primary key,
    gezin           uuid        not null references gezin,
    kind            uuid        not null references gezinslid,
    taak            text        not null,
    sin             text        not null unique check (sin ~ '^[A-Z]{4}[0-9]{4}NL$'),
    zegel           text        not null unique check (length(trim(zegel)) between 3 and 40),
    soort           text        not null check (soort in (
        'UITSTRIJK', 'SPEEKSEL', 'BLOED', 'URINE', 'HAAR', 'NAGELVUIL', 'KLEDING', 'WANGSLIJM', 'ANDERS')),
    plaats          text        not null check (length(trim(plaats)) between 2 and 400),
    verpakking      text        not null check (length(trim(verpakking)) between 2 and 200),
    genomen_door    text        not null check (length(trim(genomen_door)) between 2 and 120),
    genomen_op      timestamptz not null,
    vastgelegd_door uuid        not null references medewerker,
    vastgelegd_op   timestamptz not null,
    check (genomen_op <= vastgelegd_op)
);
comment on table spoor is
    'Case content (politie): what was taken from the body or the clothes of a child, under which SIN and which seal. Never changed';
comment on column spoor.sin is 'sporenidentificatienummer: four letters, four digits, NL';
comment on column spoor.plaats is 'where on the body or the clothes, in words; never drawn';
create index spoor_gezin on spoor (gezin);

create table spoor_overdracht (
    id              uuid primary key,
    gezin           uuid        not null references gezin,
    spoor           uuid        not null references spoor,
    volgnummer      int         not null check (volgnummer > 0),
    van             text        not null check (length(trim(van)) between 2 and 120),
    aan             text        not null check (length(trim(aan)) between 2 and 120),
    op              timestamptz not null,
    zegel_heel      boolean     not null,
    nieuw_zegel     text unique check (length(trim(nieuw_zegel)) between 3 and 40),
    opmerking       text check (length(opmerking) <= 2000),
    vastgelegd_door uuid        not null references medewerker,
    vastgelegd_op   timestamptz not null,
    unique (spoor, volgnummer),
    check (op <= vastgelegd_op),
    constraint verbroken_zegel_uitgelegd check (zegel_heel or length(trim(opmerking)) >= 10),
    constraint nieuw_zegel_na_verbreken check (zegel_heel = (nieuw_zegel is null))
);
comment on table spoor_overdracht is
    'Case content (politie): the custody log of a trace, who gave it to whom and whether the seal was whole. Only added to';

call eenplan_muur('spoor', 'gezin');
call eenplan_muur('spoor_overdracht', 'gezin');
revoke update, delete on spoor, spoor_overdracht from eenplan_werk;

create function spoor_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Sporen en overdrachten worden alleen toegevoegd' using errcode = 'insufficient_privilege';
end $$;
create trigger spoor_blijft before update or delete on spoor for each row execute function spoor_blijft();
create trigger spoor_overdracht_blijft before update or delete on spoor_overdracht
    for each row execute function spoor_blijft();

-- Which of these numbers or seals are in use, in whatever gezin: a door in the wall that tells nothing else.
create function spoornummers_in_gebruik(nummers text[]) returns setof text
    language sql stable security definer set search_path = public as $$
    select n from unnest(nummers) n
     where exists (select 1 from spoor s where s.sin = n or s.zegel = n)
        or exists (select 1 from spoor_overdracht o where o.nieuw_zegel = n)
$$;
revoke execute on function spoornummers_in_gebruik from public;
grant execute on function spoornummers_in_gebruik to eenplan_werk;

insert into rol_compartiment (rol, compartiment, mag_lezen, mag_schrijven, bron) values
    ('forensisch-arts', 'POLITIE', false, true, 'F5a in opdracht van de politie: levert sporen aan en leest niet mee');
