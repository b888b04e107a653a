-- Without the term only what somebody of the family asked and was granted. A granted request waits for what stands in its
-- way; what only a term allows is listed again by itself.
alter table vernietigingsregel drop constraint vernietigingsregel_check1;
alter table vernietigingsregel add constraint waarom_bij_verval check (vervallen_op is null or waarom is not null);
comment on column vernietigingsregel.waarom is
    'why it lapsed; of a granted request, what it waits for';

create or replace function vernietig(welke uuid, out uitkomst text, out bewijs text, out afdruk text)
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
    if v.grond = 'VERZOEK' and not exists (
        select 1 from betrokkeneverzoek q
         where q.id = v.verzoek and q.gezin = r.gezin and q.status = 'WACHT_OP_VERNIETIGING') then
        raise exception 'Er is geen toegekend verzoek om te wissen' using errcode = 'insufficient_privilege';
    end if;
    perform bewaring_slot(r.gezin);
    perform 1 from gezin where id = r.gezin for update;
    perform 1 from logketen where keten = r.gezin for update;
    uitkomst := vernietig_weigering(r, v);
    if uitkomst is not null and v.grond = 'VERZOEK' and r.waarom = uitkomst then
        uitkomst := 'WACHT';
        return;
    end if;
    if uitkomst is not null then
        update vernietigingsregel
           set vervallen_op = case v.grond when 'TERMIJN' then eenplan_nu() end, waarom = uitkomst
         where id = r.id;
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
    update vernietigingsregel set uitgevoerd_op = b.uitgevoerd_op, waarom = null where id = r.id;
    uitkomst := 'VERNIETIGD';
    bewijs := b.nummer;
    afdruk := b.hash;
end $$;
