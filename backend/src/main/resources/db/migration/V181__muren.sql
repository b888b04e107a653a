-- The second wall: the application works under a role that owns nothing, and PostgreSQL itself hides the rows of every
-- gezin in which the person of the connection has no running involvement. The first wall is the predicate in the query.

do $$
begin
    if not exists (select from pg_roles where rolname = 'eenplan_werk') then
        create role eenplan_werk nologin;
    end if;
exception
    -- another database of the same server was first
    when duplicate_object or unique_violation then null;
end $$;

do $$
begin
    if not pg_has_role(current_user, 'eenplan_werk', 'SET') then
        execute format('grant eenplan_werk to %I', current_user);
    end if;
end $$;

grant usage on schema public to eenplan_werk;
grant select, insert, update, delete on all tables in schema public to eenplan_werk;
grant usage, select on all sequences in schema public to eenplan_werk;
alter default privileges in schema public grant select, insert, update, delete on tables to eenplan_werk;
alter default privileges in schema public grant usage, select on sequences to eenplan_werk;
revoke all on flyway_schema_history from eenplan_werk;
revoke update, delete on logboek, logboek_anker, logboek_ankerkop, logpatroon_beoordeling from eenplan_werk;
revoke delete on logketen from eenplan_werk;

-- Set by the application for each connection that it gives out; without them nothing is seen.
create function eenplan_wie() returns uuid language sql stable as
    $$ select nullif(nullif(current_setting('eenplan.wie', true), ''), 'systeem')::uuid $$;
create function eenplan_huis() returns uuid language sql stable as
    $$ select nullif(current_setting('eenplan.huis', true), '')::uuid $$;
create function eenplan_rollen() returns text[] language sql stable as
    $$ select string_to_array(current_setting('eenplan.rollen', true), ',') $$;
create function eenplan_systeem() returns boolean language sql stable as
    $$ select coalesce(current_setting('eenplan.wie', true), '') = 'systeem' $$;
create function eenplan_fg() returns boolean language sql stable as
    $$ select coalesce('privacy-officer' = any(eenplan_rollen()), false) $$;
-- As the application reads its clock; in a demo that may be another than that of the machine.
create function eenplan_nu() returns timestamptz language sql stable as
    $$ select statement_timestamp() + coalesce((select verschil_millis from klok), 0) * interval '1 millisecond' $$;

comment on function eenplan_systeem() is 'work that no person set off: a timer, a job, the start';
comment on function eenplan_fg() is 'the privacy officer examines the log of all, and whose it is about';

-- %1$s the table, %2$s its column with the gezin, %3$s who else sees the row.
create procedure eenplan_muur(tabel text, kolom text, ook text default '') language plpgsql as $$
begin
    execute format('alter table %I enable row level security', tabel);
    execute format($muur$
        create policy muur on %1$I using (
            (select eenplan_systeem()) %3$s
            or exists (select 1 from betrokkenheid b
                        where b.gezin = %1$I.%2$I and (b.tot is null or b.tot > (select eenplan_nu()))
                          and (b.medewerker = (select eenplan_wie())
                               or (b.medewerker is null and b.organisatie = (select eenplan_huis())
                                   and b.rol = any((select eenplan_rollen())::text[])))))
        with check (true)$muur$, tabel, kolom, ook);
end $$;

-- A row that belongs to another: whoever sees that, sees this.
create procedure eenplan_achter(tabel text, kolom text, muur text, sleutel text default 'id') language plpgsql as $$
begin
    execute format('alter table %I enable row level security', tabel);
    execute format($muur$
        create policy muur on %1$I using (
            (select eenplan_systeem()) or exists (select 1 from %3$I m where m.%4$I = %1$I.%2$I))
        with check (true)$muur$, tabel, kolom, muur, sleutel);
end $$;

call eenplan_muur('gezin', 'id', 'or (select eenplan_fg())');
call eenplan_muur('gezinslid', 'gezin', 'or (select eenplan_fg())');

-- A row of the log is about one gezin, or about all that a list showed.
alter table logboek enable row level security;
create policy muur on logboek using (
    (select eenplan_systeem()) or (select eenplan_fg())
    or exists (select 1 from betrokkenheid b
                where (b.gezin = logboek.gezin or b.gezin = any(logboek.gezinnen))
                  and (b.tot is null or b.tot > (select eenplan_nu()))
                  and (b.medewerker = (select eenplan_wie())
                       or (b.medewerker is null and b.organisatie = (select eenplan_huis())
                           and b.rol = any((select eenplan_rollen())::text[])))))
with check (true);

-- Every table with a gezin of its own but betrokkenheid, which the wall itself asks.
do $$
declare
    tabel text;
begin
    for tabel in
        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
           and a.attname = 'gezin' and a.atttypid = 'uuid'::regtype and not a.attisdropped
           and c.relname not in ('betrokkenheid', 'logpatroon_beoordeling')
         order by c.relname
    loop
        call eenplan_muur(tabel, 'gezin');
    end loop;
end $$;

call eenplan_achter('gezag', 'kind', 'gezinslid');
call eenplan_achter('bewoner', 'huishouden', 'huishouden');
call eenplan_achter('signaal_kind', 'signaal', 'signaal');
call eenplan_achter('herkenning', 'persoon', 'gezinslid');
call eenplan_achter('kindnummer', 'kind', 'gezinslid');
call eenplan_achter('letsel', 'onderzoek_id', 'onderzoek');
call eenplan_achter('fotoreeks_fotos', 'fotoreeks_id', 'fotoreeks');
call eenplan_achter('consult_criteria', 'consult_id', 'consult');
call eenplan_achter('letselduiding_hypothesen', 'letselduiding_id', 'letselduiding');
call eenplan_achter('melding_aard', 'melding_id', 'melding');
call eenplan_achter('triage_kenmerken', 'triage_id', 'triage');
call eenplan_achter('actieoverleg_aanwezig', 'actieoverleg_id', 'actieoverleg');
call eenplan_achter('actieoverleg_afspraken', 'actieoverleg_id', 'actieoverleg');
call eenplan_achter('veiligheidsafspraak_voorwaarden', 'veiligheidsafspraak_id', 'veiligheidsafspraak');
call eenplan_achter('documenttekst', 'document', 'document');
call eenplan_achter('documentdeel', 'sha256', 'document', 'sha256');
call eenplan_achter('zitting_bevinding', 'zitting', 'zitting');
call eenplan_achter('zitting_besluit', 'zitting', 'zitting');
call eenplan_achter('zitting_actie', 'zitting', 'zitting');
call eenplan_achter('herstelplan_regie', 'plan', 'herstelplan');
call eenplan_achter('herstelplan_blok', 'plan', 'herstelplan');
call eenplan_achter('herstelplan_actie', 'plan', 'herstelplan');
call eenplan_achter('herstelplan_versie', 'plan', 'herstelplan');
call eenplan_achter('herstelplan_reactie', 'plan', 'herstelplan');
call eenplan_achter('herstelplan_handtekening', 'plan', 'herstelplan');
call eenplan_achter('herstelplan_controle', 'plan', 'herstelplan');
call eenplan_achter('herstelplan_stap', 'plan', 'herstelplan');

alter table logpatroon_beoordeling enable row level security;
create policy muur on logpatroon_beoordeling using ((select eenplan_systeem()) or (select eenplan_fg()));

-- The door for recognition: it says nothing to whoever calls it.
create function herken(wie uuid, moment timestamptz) returns void
    language sql security definer set search_path = public as $$
    insert into herkenning (persoon, ander, gevonden_op)
    select l.id, a.id, moment from gezinslid l join gezinslid a on a.bsn = l.bsn and a.gezin <> l.gezin
     where l.id = wie and l.bsn not in ('000000000', '999999999')
    on conflict do nothing
$$;
revoke execute on function herken from public;
grant execute on function herken to eenplan_werk;

-- The door for refusing: whose an id is, so that an attempt stands in the log of that gezin.
create function gezin_van(wat text, wie uuid) returns uuid
    language sql stable security definer set search_path = public as $$
    select gezin from document where wat = 'DOCUMENT' and id = wie
    union all select gezin from herstelplan where wat = 'PLAN' and id = wie
    union all select gezin from overleg where wat = 'OVERLEG' and id = wie
$$;
revoke execute on function gezin_van from public;
grant execute on function gezin_van to eenplan_werk;
