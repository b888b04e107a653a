-- The privacy officer reviews what he has no part in: who used emergency access, and the task that asks him to.
drop policy muur on noodtoegang;
call eenplan_muur('noodtoegang', 'gezin', 'or (select eenplan_fg())');
drop policy muur on noodoordeel;
call eenplan_muur('noodoordeel', 'gezin', 'or (select eenplan_fg())');
drop policy muur on werkvoorraad;
-- A task is also of whoever has or had it to do, when it is done or gone and he has no part in the gezin any more.
call eenplan_muur('werkvoorraad', 'gezin', $$
            or werkvoorraad.behandelaar = (select eenplan_wie()) or werkvoorraad.afgerond_door = (select eenplan_wie())
            or (werkvoorraad.organisatie = (select eenplan_huis())
                and werkvoorraad.rol = any((select eenplan_rollen())::text[]))$$);
revoke update, delete on noodoordeel from eenplan_werk;
revoke delete on noodtoegang from eenplan_werk;
