-- The same child reported twice, by two who know nothing of each other: Veilig Thuis received both and may know so. Nothing
-- is merged (Wmo 2015 art. 4.1.1; W14: signals are combined by Veilig Thuis).
create function ook_gemeld(welk uuid) returns table (kind uuid, nummer text)
    language plpgsql stable security definer set search_path = public as $$
begin
    if not coalesce(eenplan_rollen() && array['vt-medewerker', 'vertrouwensarts'], false) then
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
comment on function ook_gemeld(uuid) is
    'a door in the wall for Veilig Thuis: the receipt numbers under which a child of this gezin was reported in another one of the same region';
revoke execute on function ook_gemeld from public;
grant execute on function ook_gemeld to eenplan_werk;
