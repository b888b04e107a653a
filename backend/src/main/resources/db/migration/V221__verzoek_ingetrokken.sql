-- Whoever asked may take his request back until it is decided. Nothing is given, corrected, attached or erased then.
alter table betrokkeneverzoek
    add column ingetrokken_op    date,
    add column ingetrokken_langs text check (ingetrokken_langs in ('GESPREK', 'TELEFOON', 'BRIEF', 'MAIL')),
    add constraint ingetrokken_na_ontvangst check (ingetrokken_op >= ontvangen_op),
    add constraint ingetrokken_langs_een_weg check ((ingetrokken_op is null) = (ingetrokken_langs is null));
comment on column betrokkeneverzoek.ingetrokken_op is
    'the day on which whoever asked took the request back himself; recorded by beslist_door, who is not who recorded the request';
comment on column betrokkeneverzoek.ingetrokken_langs is 'how he let that be known';

alter table betrokkeneverzoek drop constraint betrokkeneverzoek_status_check;
alter table betrokkeneverzoek add constraint betrokkeneverzoek_status_check check (status in (
    'ONTVANGEN', 'TOEGEKEND', 'GEWEIGERD', 'WACHT_OP_VERNIETIGING', 'VERNIETIGD', 'INGETROKKEN'));
alter table betrokkeneverzoek add constraint ingetrokken_is_een_stand
    check ((status = 'INGETROKKEN') = (ingetrokken_op is not null));

-- Taking back needs no reason.
do $$
declare
    oud text;
begin
    select conname into strict oud from pg_constraint
     where conrelid = 'betrokkeneverzoek'::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like '%beslist_door IS NULL%reden <>%';
    execute format('alter table betrokkeneverzoek drop constraint %I', oud);
end $$;
alter table betrokkeneverzoek add constraint besluit_heeft_reden
    check (beslist_door is null or status = 'INGETROKKEN' or reden <> '');
