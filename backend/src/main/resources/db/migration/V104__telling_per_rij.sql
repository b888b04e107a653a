-- Tasks move one at a time: a row that does not change the number of open tasks in its bak now costs nothing, and one
-- that does costs one insert instead of a query over transition tables.
drop trigger werkvoorraad_erbij on werkvoorraad;
drop trigger werkvoorraad_eraf on werkvoorraad;
drop trigger werkvoorraad_verplaatst on werkvoorraad;

create or replace function werkvoorraad_tel() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.status = 'OPEN' then
        insert into werkvoorraad_telling values (old.bak, -1);
    end if;
    if tg_op <> 'DELETE' and new.status = 'OPEN' then
        insert into werkvoorraad_telling values (new.bak, 1);
    end if;
    return null;
end $$;

create trigger werkvoorraad_erbij after insert on werkvoorraad
    for each row when (new.status = 'OPEN') execute function werkvoorraad_tel();
create trigger werkvoorraad_eraf after delete on werkvoorraad
    for each row when (old.status = 'OPEN') execute function werkvoorraad_tel();
create trigger werkvoorraad_verplaatst after update of bak, status on werkvoorraad
    for each row when ((old.bak, old.status) is distinct from (new.bak, new.status)
                       and (old.status = 'OPEN' or new.status = 'OPEN'))
    execute function werkvoorraad_tel();
