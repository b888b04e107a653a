-- A planned studio interview ends with the case; nobody called it off.
do $$
declare
    naam text;
begin
    for naam in select conname from pg_constraint
                 where conrelid = 'verhoorplan'::regclass and contype = 'c'
                   and pg_get_constraintdef(oid) ~ 'einde' and conname <> 'afgezegd_met_reden' loop
        execute format('alter table verhoorplan drop constraint %I', naam);
    end loop;
end $$;

alter table verhoorplan
    add constraint bekend_einde check (einde in ('GEHOUDEN', 'AFGEZEGD', 'ZAAK_GESLOTEN')),
    add constraint einde_met_moment check ((einde is null) = (beeindigd_op is null)),
    add constraint einde_door_iemand
        check ((beeindigd_door is null) = (einde is null or einde = 'ZAAK_GESLOTEN'));

-- Of cases that are closed already.
update blindering b set tot = greatest(b.van, g.afgesloten_op)
  from verhoorplan p join gezin g on g.id = p.gezin
 where g.fase = 'AFGESLOTEN' and p.einde is null and b.taak = 'verhoor-' || p.id and b.tot is null;
update verhoorplan p set einde = 'ZAAK_GESLOTEN', beeindigd_op = greatest(p.vastgelegd_op, g.afgesloten_op)
  from gezin g
 where g.id = p.gezin and g.fase = 'AFGESLOTEN' and p.einde is null;
