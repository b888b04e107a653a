-- F5a as it really went: done, partly done or not done, and why not.
alter table stap
    alter column gedaan drop not null,
    add column fmo_uitkomst text check (fmo_uitkomst in ('UITGEVOERD', 'DEELS', 'NIET')),
    add column fmo_reden text check (fmo_reden in ('KIND_WILDE_NIET', 'GEZAG_WILDE_NIET', 'MEDISCH_NIET_MOGELIJK',
        'OPDRACHT_INGETROKKEN', 'TE_LAAT', 'ANDERS')),
    add column toelichting text,
    add column toestemming text,
    add constraint verloop_bij_fmo
        check (soort = 'FMO_UITVOEREN' or num_nonnulls(fmo_uitkomst, fmo_reden, toelichting, toestemming) = 0),
    add constraint reden_bij_niet_uitgevoerd
        check ((fmo_uitkomst is not distinct from 'NIET') = (fmo_reden is not null)),
    add constraint gedaan_tenzij_niet_uitgevoerd
        check ((fmo_uitkomst is not distinct from 'NIET') = (gedaan is null)),
    add constraint toelichting_bij_wat_niet_is_gedaan
        check (fmo_uitkomst is null or (fmo_uitkomst = 'UITGEVOERD') = (toelichting is null));
comment on column stap.fmo_uitkomst is 'F5a: whether the examination was done; null in older steps, which were';
comment on column stap.toestemming is 'F5a: who agreed or did not, in a sentence';
