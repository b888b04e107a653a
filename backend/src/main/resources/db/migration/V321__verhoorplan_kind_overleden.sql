-- A planned studio interview ends with the child; nobody called it off.
alter table verhoorplan
    drop constraint bekend_einde,
    drop constraint einde_door_iemand,
    add constraint bekend_einde check (einde in ('GEHOUDEN', 'AFGEZEGD', 'ZAAK_GESLOTEN', 'KIND_OVERLEDEN')),
    add constraint einde_door_iemand
        check ((beeindigd_door is null) = (einde is null or einde in ('ZAAK_GESLOTEN', 'KIND_OVERLEDEN')));
