-- The privacy officer reviews what he has no part in: who used emergency access, and the task that asks him to.
drop policy muur on noodtoegang;
call eenplan_muur('noodtoegang', 'gezin', 'or (select eenplan_fg())');
drop policy muur on noodoordeel;
call eenplan_muur('noodoordeel', 'gezin', 'or (select eenplan_fg())');
drop policy muur on werkvoorraad;
call eenplan_muur('werkvoorraad', 'gezin', 'or ((select eenplan_fg()) and werkvoorraad.rol = ''privacy-officer'')');
revoke update, delete on noodoordeel from eenplan_werk;
revoke delete on noodtoegang from eenplan_werk;
