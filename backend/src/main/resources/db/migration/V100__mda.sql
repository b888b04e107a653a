-- M1 without a doctor: who applied for the conference and on what grounds.
create table mda_aanvraag (
    id              uuid        primary key,
    gezin           uuid        not null references gezin,
    herkomst        text        not null check (herkomst in ('RADAR', 'TRIAGE', 'GI', 'LOKAAL_TEAM', 'ANDERS')),
    aanmelder       text        not null check (aanmelder <> ''),
    organisatie     text        not null,
    gronden         text        not null check (gronden <> ''),
    eerdere_meldingen int       check (eerdere_meldingen >= 0),
    is_acuut        boolean     not null,
    medewerker      uuid        not null references medewerker,
    op              timestamptz not null
);
create index mda_aanvraag_gezin on mda_aanvraag (gezin, op desc);

-- The retention clock starts when a case closes.
alter table gezin add column afgesloten_op timestamptz;
alter table gezin add column bewaren_tot date;
update gezin set afgesloten_op = now(), bewaren_tot = (now() at time zone 'Europe/Amsterdam' + interval '20 years')::date
 where fase = 'AFGESLOTEN';
alter table gezin add constraint gezin_bewaring_bij_sluiting check
    ((fase = 'AFGESLOTEN') = (afgesloten_op is not null) and (fase = 'AFGESLOTEN') = (bewaren_tot is not null));

-- A postponed notice has a term of its own: the day to which it was postponed.
alter table termijninstelling drop constraint termijninstelling_beginfeit_check;
alter table termijninstelling add constraint termijninstelling_beginfeit_check
    check (beginfeit in ('NU', 'EERSTE_MELDING', 'INCIDENT', 'UITSTEL'));
insert into termijninstelling (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, van) values
    ('KENNISGEVING_ALSNOG', 0, 'DAG', 'UITSTEL', false, 'Wmo 2015 art. 5.3.1: telkens hoogstens twee weken', '2015-01-01');
