-- Destruction: proposed by one, approved by another, carried out by one function that checks all of it itself.

create table vernietigingsvoorstel (
    id               uuid primary key,
    grond            text        not null check (grond in ('TERMIJN', 'VERZOEK')),
    verzoek          uuid,
    voorgesteld_door uuid        not null references medewerker,
    voorgesteld_op   timestamptz not null,
    goedgekeurd_door uuid references medewerker,
    goedgekeurd_op   timestamptz,
    ingetrokken_door uuid references medewerker,
    ingetrokken_op   timestamptz,
    check ((grond = 'VERZOEK') = (verzoek is not null)),
    check ((goedgekeurd_door is null) = (goedgekeurd_op is null)),
    check ((ingetrokken_door is null) = (ingetrokken_op is null)),
    constraint vernietiging_vier_ogen check (goedgekeurd_door <> voorgesteld_door)
);
comment on table vernietigingsvoorstel is 'What one person proposes to destroy and a second one approves. Names no gezin';
comment on column vernietigingsvoorstel.verzoek is 'the granted request for erasure (AVG 17; Wmo 2015 art. 5.3.5)';

create table vernietigingsregel (
    id            uuid primary key,
    voorstel      uuid not null references vernietigingsvoorstel,
    gezin         uuid not null,
    nummer        text not null,
    soort         text not null check (soort in ('DOSSIER', 'HUISVERBOD')),
    uitgevoerd_op timestamptz,
    vervallen_op  timestamptz,
    waarom        text check (waarom in ('INGETROKKEN', 'VASTGEHOUDEN', 'ZAAK_LOOPT', 'TERMIJN_LOOPT')),
    check (uitgevoerd_op is null or vervallen_op is null),
    check ((vervallen_op is null) = (waarom is null))
);
comment on table vernietigingsregel is
    'Per gezin what becomes of a proposal. Outlives the gezin: its id and number say whose log this was, and nothing says their name';
create unique index vernietigingsregel_open on vernietigingsregel (gezin, soort)
    where uitgevoerd_op is null and vervallen_op is null;
create index vernietigingsregel_voorstel on vernietigingsregel (voorstel);

create table vernietigingsbewijs (
    volgnummer       bigint generated always as identity primary key,
    nummer           text        not null unique check (nummer ~ '^PV-[0-9]{4}-[0-9]{4,}$'),
    regel            uuid        not null unique references vernietigingsregel,
    gezin            uuid        not null,
    gezinsnummer     text        not null,
    soort            text        not null,
    grond            text        not null,
    verzoek          uuid,
    termijnen        jsonb       not null,
    aantallen        jsonb       not null,
    voorgesteld_door text        not null,
    voorgesteld_op   timestamptz not null,
    goedgekeurd_door text        not null,
    goedgekeurd_op   timestamptz not null,
    uitgevoerd_op    timestamptz not null,
    vorige           text        not null check (vorige ~ '^[0-9a-f]{64}$'),
    hash             text        not null check (hash ~ '^[0-9a-f]{64}$')
);
comment on table vernietigingsbewijs is
    'Certificates of destruction (proces-verbaal), kept for good. Each holds the hash of the one before it; its own stands in the log, which is anchored';
comment on column vernietigingsbewijs.aantallen is 'how many rows of which table';

-- Only numbers: what could name a family is too coarse to do so. Whoever shows a cell hides it below five (domein §7).
create table vernietigd_kerncijfer (
    jaar             int  not null,
    regio            text not null,
    leeftijdsklasse  text not null check (leeftijdsklasse in ('0-3', '4-11', '12-17', 'ONBEKEND')),
    aard             text not null,
    gemeld           boolean not null,
    duurklasse       text not null check (duurklasse in ('TOT_3_MAANDEN', 'TOT_12_MAANDEN', 'TOT_24_MAANDEN', 'LANGER')),
    uitkomst         text not null,
    aantal           int  not null check (aantal > 0),
    primary key (jaar, regio, leeftijdsklasse, aard, gemeld, duurklasse, uitkomst)
);
comment on table vernietigd_kerncijfer is
    'How many destroyed files began in which year, by region, age of the youngest child, nature (CBS codes), duration and outcome; kept for good';

alter table vernietigingsvoorstel enable row level security;
create policy muur on vernietigingsvoorstel using ((select eenplan_systeem()) or (select eenplan_fg()));
alter table vernietigingsregel enable row level security;
create policy muur on vernietigingsregel using ((select eenplan_systeem()) or (select eenplan_fg()));
alter table vernietigingsbewijs enable row level security;
create policy muur on vernietigingsbewijs using ((select eenplan_systeem()) or (select eenplan_fg()));
alter table vernietigd_kerncijfer enable row level security;
create policy muur on vernietigd_kerncijfer using ((select eenplan_systeem()) or (select eenplan_fg()));

revoke delete, update on vernietigingsvoorstel, vernietigingsregel from eenplan_werk;
grant update (goedgekeurd_door, goedgekeurd_op, ingetrokken_door, ingetrokken_op) on vernietigingsvoorstel to eenplan_werk;
grant update (vervallen_op, waarom) on vernietigingsregel to eenplan_werk;
revoke insert, update, delete on vernietigingsbewijs, vernietigd_kerncijfer from eenplan_werk;

create function vernietiging_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'Wat over vernietiging is vastgelegd, verandert niet' using errcode = 'insufficient_privilege';
end $$;
create trigger voorstel_vast before update on vernietigingsvoorstel for each row
    when (old.ingetrokken_op is not null or (old.goedgekeurd_op is not null and
          (old.goedgekeurd_op, old.goedgekeurd_door) is distinct from (new.goedgekeurd_op, new.goedgekeurd_door)))
    execute function vernietiging_staat_vast();
-- Who proposes is whoever is logged in, or the house for a granted request; who approves is logged in, always.
create function vernietiging_door_wie() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and (new.goedgekeurd_op is not null or new.ingetrokken_op is not null
                             or not (eenplan_systeem() or new.voorgesteld_door is not distinct from eenplan_wie()))
       or tg_op = 'UPDATE' and new.goedgekeurd_door is distinct from old.goedgekeurd_door
          and not (eenplan_fg() and new.goedgekeurd_door is not distinct from eenplan_wie()) then
        raise exception 'Wie vernietiging voorstelt of goedkeurt, doet dat zelf' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger voorstel_door_wie before insert or update on vernietigingsvoorstel
    for each row execute function vernietiging_door_wie();
create trigger voorstel_niet_weg before delete on vernietigingsvoorstel
    for each row execute function vernietiging_staat_vast();
create trigger regel_vast before update on vernietigingsregel for each row
    when (old.uitgevoerd_op is not null or old.vervallen_op is not null) execute function vernietiging_staat_vast();
create trigger regel_niet_weg before delete on vernietigingsregel
    for each row execute function vernietiging_staat_vast();
create trigger bewijs_vast before update or delete on vernietigingsbewijs
    for each row execute function vernietiging_staat_vast();
create trigger bewijs_niet_leeg before truncate on vernietigingsbewijs
    for each statement execute function vernietiging_staat_vast();

-- Outside that function the application destroys no file: it may not delete what belongs to one.
do $$
declare
    tabel text;
begin
    foreach tabel in array array[
        'gezin', 'gezinslid', 'huishouden', 'signaal', 'herkenning', 'veiligheidsscore', 'gebeurtenis', 'kindnummer',
        'eerste_zorg', 'onderzoek', 'letsel', 'fotoreeks', 'consult', 'fotobeoordeling', 'letselduiding', 'afweging',
        'melding', 'triage', 'kennisgeving', 'terugkoppeling', 'actieoverleg', 'veiligheidsafspraak',
        'regisseuraanwijzing', 'stap', 'document', 'documentinhoud', 'documentdeel', 'documenttekst', 'mda_aanvraag',
        'mda_aanmelding', 'gezin_geinformeerd', 'overleg', 'overleg_bijdrage', 'kindgesprek', 'zitting',
        'zitting_bevinding', 'zitting_besluit', 'zitting_actie', 'maatregel', 'herstelplan', 'herstelplan_regie',
        'herstelplan_blok', 'herstelplan_reactie', 'herstelplan_handtekening',
        'herstelplan_controle', 'herstelplan_stap', 'toestemming_m3',
        'inzageverzoek', 'blindering', 'betrokkenheid', 'werkvoorraad', 'bewaarklok']
    loop
        execute format('revoke delete on %I from eenplan_werk', tabel);
    end loop;
end $$;

-- Deletes rows and first, by the foreign keys that there are, all that belongs to them; counts per table. Of a table with
-- a gezin of its own all rows of that gezin go at once, because they may name each other.
create function vernietig_rijen(tabel regclass, waar text, welk uuid, inout aantallen jsonb) language plpgsql as $$
declare
    kind record;
    weg  bigint;
begin
    for kind in
        select c.conrelid::regclass as tabel,
               (select string_agg(format('%I', a.attname), ', ' order by u.plek)
                  from unnest(c.conkey) with ordinality u(nr, plek)
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = u.nr) as van,
               (select string_agg(format('%I', a.attname), ', ' order by u.plek)
                  from unnest(c.confkey) with ordinality u(nr, plek)
                  join pg_attribute a on a.attrelid = c.confrelid and a.attnum = u.nr) as naar,
               exists (select 1 from pg_attribute a
                        where a.attrelid = c.conrelid and a.attname = 'gezin' and a.atttypid = 'uuid'::regtype) as eigen
          from pg_constraint c
         where c.contype = 'f' and c.confrelid = tabel and c.conrelid <> tabel
         order by c.conrelid::regclass::text, c.conname
    loop
        aantallen := vernietig_rijen(
            kind.tabel,
            case when kind.eigen and welk is not null then format('gezin = %L', welk)
                 else format('(%s) in (select %s from %s where %s)', kind.van, kind.naar, tabel, waar) end,
            welk, aantallen);
    end loop;
    execute format('delete from %s where %s', tabel, waar);
    get diagnostics weg = row_count;
    if weg > 0 then
        aantallen := aantallen
            || jsonb_build_object(tabel::text, coalesce((aantallen ->> tabel::text)::bigint, 0) + weg);
    end if;
end $$;

-- The guards that keep rows from being deleted, but the one that asks whether the gezin is held.
create function vernietig_bewakers(doe text) returns void language plpgsql as $$
declare
    bewaker record;
begin
    for bewaker in
        select t.tgrelid::regclass as tabel, t.tgname as naam
          from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where not t.tgisinternal and (t.tgtype & 11) = 11 and c.relnamespace = 'public'::regnamespace
           and t.tgname <> 'bewaarplicht_houdt_vast' and c.relname !~ '^(logboek|logketen|deelregelversie|vernietig)'
         order by c.relname, t.tgname
    loop
        execute format('alter table %s %s trigger %I', bewaker.tabel, doe, bewaker.naam);
    end loop;
end $$;

create function vernietig_tel(welk uuid) returns void language sql as $$
    insert into vernietigd_kerncijfer as k
        (jaar, regio, leeftijdsklasse, aard, gemeld, duurklasse, uitkomst, aantal)
    select extract(year from g.aangemaakt_op at time zone 'Europe/Amsterdam')::int, g.regio,
           case when jongste.leeftijd is null then 'ONBEKEND' when jongste.leeftijd < 4 then '0-3'
                when jongste.leeftijd < 12 then '4-11' else '12-17' end,
           coalesce((select string_agg(distinct a.aard, ' ' order by a.aard)
                       from melding m join melding_aard a on a.melding_id = m.id where m.gezin = g.id), ''),
           exists (select 1 from melding m where m.gezin = g.id and m.nummer is not null),
           case when g.afgesloten_op < g.aangemaakt_op + interval '3 months' then 'TOT_3_MAANDEN'
                when g.afgesloten_op < g.aangemaakt_op + interval '12 months' then 'TOT_12_MAANDEN'
                when g.afgesloten_op < g.aangemaakt_op + interval '24 months' then 'TOT_24_MAANDEN' else 'LANGER' end,
           coalesce((select p.fase from herstelplan p where p.gezin = g.id order by p.gemaakt_op desc limit 1), 'GEEN_PLAN'),
           1
      from gezin g
     cross join lateral (
           select min(extract(year from age(g.aangemaakt_op, l.geboortedatum))) as leeftijd
             from gezinslid l where l.gezin = g.id and l.rol = 'KIND') jongste
     where g.id = welk
    on conflict (jaar, regio, leeftijdsklasse, aard, gemeld, duurklasse, uitkomst) do update set aantal = k.aantal + 1
$$;

-- All of one gezin but its log and its certificates: tables with its id, what hangs on them, files that nobody else has,
-- drafts and mails about it.
create function vernietig_dossier(welk uuid, welk_nummer text) returns jsonb language plpgsql as $$
declare
    aantallen jsonb := '{}';
    sleutels  text[];
    bestanden text[];
    tabel     regclass;
begin
    perform vernietig_tel(welk);
    select array_agg(s.sleutel) into sleutels
      from (select welk::text as sleutel
            union all select id::text from gezinslid where gezin = welk
            union all select id::text from herstelplan where gezin = welk
            union all select taak from werkvoorraad where gezin = welk) s;
    select coalesce(array_agg(distinct sha256), '{}') into bestanden from document where gezin = welk;
    aantallen := vernietig_rijen('concept', format('taak = any(%L::text[])', sleutels), welk, aantallen);
    aantallen := vernietig_rijen('eigen_concept', format(
        'exists (select 1 from unnest(%L::text[]) s where position(s in sleutel) > 0 or position(s in json) > 0)',
        sleutels), welk, aantallen);
    aantallen := vernietig_rijen('bericht', format(
        '(onderwerp || '' '' || tekst || '' '' || coalesce(agenda, '''')) ~ (%L)', welk_nummer || '\M|' || welk), welk, aantallen);
    for tabel in
        select c.oid::regclass
          from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'gezin'
           and a.atttypid = 'uuid'::regtype and not a.attisdropped and c.relname !~ '^(logboek$|vernietigings)'
         order by c.relname
    loop
        aantallen := vernietig_rijen(tabel, format('gezin = %L', welk), welk, aantallen);
    end loop;
    aantallen := vernietig_rijen('documentinhoud', format(
        'sha256 = any(%L::text[]) and not exists (select 1 from document d where d.sha256 = documentinhoud.sha256)',
        bestanden), welk, aantallen);
    return vernietig_rijen('gezin', format('id = %L', welk), welk, aantallen);
end $$;

create function vernietig_weigering(r vernietigingsregel, v vernietigingsvoorstel) returns text language plpgsql as $$
begin
    if bewaarplicht_loopt(r.gezin) then
        return 'VASTGEHOUDEN';
    end if;
    if r.soort = 'DOSSIER' and (
        exists (select 1 from gezin where id = r.gezin and fase <> 'AFGESLOTEN')
        or exists (select 1 from act_ru_execution where business_key_ = r.gezin::text)) then
        return 'ZAAK_LOOPT';
    end if;
    perform bewaarklok_bereken(r.gezin);
    if v.grond = 'TERMIJN' and (
        select coalesce(bool_or(k.bewaren_tot >= eenplan_vandaag()), true) from bewaarklok k
         where k.gezin = r.gezin and (r.soort = 'DOSSIER' or k.categorie = r.soort)) then
        return 'TERMIJN_LOOPT';
    end if;
    return null;
end $$;

create function vernietig_bewijs(r vernietigingsregel, v vernietigingsvoorstel, termijnen jsonb, aantallen jsonb)
    returns vernietigingsbewijs language plpgsql as $$
declare
    b    vernietigingsbewijs;
    jaar text := extract(year from eenplan_vandaag())::text;
begin
    perform pg_advisory_xact_lock(202, 0);
    b.nummer := 'PV-' || jaar || '-' || to_char(
        (select count(*) + 1 from vernietigingsbewijs e where e.nummer like 'PV-' || jaar || '-%'), 'FM0000');
    b.regel := r.id;
    b.gezin := r.gezin;
    b.gezinsnummer := r.nummer;
    b.soort := r.soort;
    b.grond := v.grond;
    b.verzoek := v.verzoek;
    b.termijnen := termijnen;
    b.aantallen := aantallen;
    b.voorgesteld_door := (select naam from medewerker where id = v.voorgesteld_door);
    b.voorgesteld_op := v.voorgesteld_op;
    b.goedgekeurd_door := (select naam from medewerker where id = v.goedgekeurd_door);
    b.goedgekeurd_op := v.goedgekeurd_op;
    b.uitgevoerd_op := eenplan_nu();
    b.vorige := coalesce((select e.hash from vernietigingsbewijs e order by e.volgnummer desc limit 1), repeat('0', 64));
    b.hash := vernietigingsbewijs_hash(b);
    insert into vernietigingsbewijs (nummer, regel, gezin, gezinsnummer, soort, grond, verzoek, termijnen, aantallen,
           voorgesteld_door, voorgesteld_op, goedgekeurd_door, goedgekeurd_op, uitgevoerd_op, vorige, hash)
    values (b.nummer, b.regel, b.gezin, b.gezinsnummer, b.soort, b.grond, b.verzoek, b.termijnen, b.aantallen,
           b.voorgesteld_door, b.voorgesteld_op, b.goedgekeurd_door, b.goedgekeurd_op, b.uitgevoerd_op, b.vorige, b.hash);
    return b;
end $$;

create function vernietigingsbewijs_hash(b vernietigingsbewijs) returns text language sql stable as $$
    select encode(sha256(convert_to(jsonb_build_array(
        b.nummer, b.regel, b.gezin, b.gezinsnummer, b.soort, b.grond, b.verzoek, b.termijnen, b.aantallen,
        b.voorgesteld_door, extract(epoch from b.voorgesteld_op), b.goedgekeurd_door,
        extract(epoch from b.goedgekeurd_op), extract(epoch from b.uitgevoerd_op), b.vorige)::text, 'UTF8')), 'hex')
$$;
comment on function vernietigingsbewijs_hash is 'SHA-256 over everything on a certificate and the hash of the one before it';

-- The one door. It destroys what an approved proposal names when nothing stands in the way, all in this transaction,
-- and says otherwise why not.
create function vernietig(welke uuid, out uitkomst text, out bewijs text, out afdruk text)
    language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '10s' as $$
declare
    r         vernietigingsregel;
    v         vernietigingsvoorstel;
    b         vernietigingsbewijs;
    termijnen jsonb;
    aantallen jsonb;
begin
    select * into r from vernietigingsregel where id = welke for update;
    select * into v from vernietigingsvoorstel where id = r.voorstel for update;
    if v.goedgekeurd_op is null or v.ingetrokken_op is not null or not (eenplan_systeem() or eenplan_fg()) then
        raise exception 'Alleen wat twee mensen hebben besloten, wordt vernietigd' using errcode = 'insufficient_privilege';
    end if;
    if r.uitgevoerd_op is not null or r.vervallen_op is not null then
        uitkomst := 'AL_GEDAAN';
        return;
    end if;
    perform bewaring_slot(r.gezin);
    perform 1 from gezin where id = r.gezin for update;
    perform 1 from logketen where keten = r.gezin for update;
    uitkomst := vernietig_weigering(r, v);
    if uitkomst is not null then
        update vernietigingsregel set vervallen_op = eenplan_nu(), waarom = uitkomst where id = r.id;
        return;
    end if;
    select coalesce(jsonb_agg(jsonb_build_object(
               'categorie', k.categorie, 'laatsteWijziging', k.laatste_wijziging, 'bewarenTot', k.bewaren_tot,
               'regel', t.id, 'bron', t.bron) order by k.categorie), '[]')
      into termijnen
      from bewaarklok k join bewaartermijn t on t.id = k.termijn
     where k.gezin = r.gezin and (r.soort = 'DOSSIER' or k.categorie = r.soort);
    if r.soort = 'DOSSIER' then
        perform vernietig_bewakers('disable');
        aantallen := vernietig_dossier(r.gezin, r.nummer);
        perform vernietig_bewakers('enable');
    else
        aantallen := vernietig_rijen('maatregel', format('gezin = %L and soort = %L', r.gezin, r.soort), null, '{}');
        delete from bewaarklok where gezin = r.gezin and categorie = r.soort;
    end if;
    b := vernietig_bewijs(r, v, termijnen, aantallen);
    update vernietigingsregel set uitgevoerd_op = b.uitgevoerd_op where id = r.id;
    uitkomst := 'VERNIETIGD';
    bewijs := b.nummer;
    afdruk := b.hash;
end $$;

revoke execute on function vernietig, vernietig_rijen, vernietig_bewakers, vernietig_tel, vernietig_dossier,
    vernietig_weigering, vernietig_bewijs from public;
grant execute on function vernietig to eenplan_werk;
