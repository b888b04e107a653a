-- The door tells only of a gezin in which whoever asks has a part now, as the wall itself (V181) asks.
create or replace function ook_gemeld(welk uuid) returns table (kind uuid, nummer text)
    language plpgsql stable security definer set search_path = public as $$
begin
    if not coalesce(eenplan_rollen() && array['vt-medewerker', 'vertrouwensarts'], false)
       or not exists (select 1 from betrokkenheid b
                       where b.gezin = welk and (b.tot is null or b.tot > eenplan_nu())
                         and (b.medewerker = eenplan_wie()
                              or (b.medewerker is null and b.organisatie = eenplan_huis()
                                  and b.rol = any(eenplan_rollen())))) then
        return;
    end if;
    return query
        select distinct l.id, m.nummer
          from gezinslid l
          join gezin g on g.id = l.gezin
          join gezinslid a on a.bsn = l.bsn and a.gezin <> l.gezin
          join gezin ander on ander.id = a.gezin and ander.regio = g.regio
          join melding m on m.kind = a.id and m.nummer is not null
         where l.gezin = welk and l.bsn not in ('000000000', '999999999')
         order by 2;
end $$;
