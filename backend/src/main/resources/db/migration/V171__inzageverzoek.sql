-- A withheld part is asked of whom it belongs to; what was granted stands in betrokkenheid and ends by itself.

create table compartiment_eigenaar (
    compartiment text primary key check (compartiment <> 'GEZIN'),
    rol          text not null references rol,
    deelt_van    text not null,
    deelt_soort  text not null,
    bron         text not null
);
comment on table compartiment_eigenaar is
    'Whose a compartment is, and as what the sharing rules (domein §5) know its content: who is asked for it. The role reads and writes it as its own (rol_compartiment without deelt_van)';
insert into compartiment_eigenaar (compartiment, rol, deelt_van, deelt_soort, bron) values
    ('MEDISCH',       'behandelend-arts',  'ARTS',         'MEDISCH',         'BW 7:454, 7:457'),
    ('LETSELDUIDING', 'behandelend-arts',  'ARTS',         'MEDISCH',         'W4: wie de duiding vraagt blijft verantwoordelijk'),
    ('MELDING',       'vt-medewerker',     'VEILIG_THUIS', 'MELDING',         'Wmo 4.1.1'),
    ('VEILIGHEID',    'vt-medewerker',     'VEILIG_THUIS', 'MELDING',         'Wmo 4.1.1'),
    ('KINDGESPREK',   'vt-medewerker',     'VEILIG_THUIS', 'MELDING',         'Wmo 4.1.1'),
    ('POLITIE',       'politie',           'POLITIE',      'POLITIEGEGEVENS', 'Wpg art. 8'),
    ('JEUGDHULP',     'jeugdbeschermer',   'JEUGDHULP',    'HULPDOSSIER',     'Jeugdwet 7.3.8'),
    ('PLAN',          'regisseur',         'VEILIG_THUIS', 'MELDING',         '1 gezin, 1 plan, 1 regisseur'),
    ('OVERLEG',       'procescoordinator', 'VEILIG_THUIS', 'CASUSGEGEVENS',   'regel 21');

create table inzageverzoek (
    id              uuid primary key,
    gezin           uuid        not null references gezin,
    compartiment    text        not null references compartiment_eigenaar,
    vrager          uuid        not null references medewerker,
    rol             text        not null references rol,
    doel            text        not null check (doel in ('BEOORDELEN', 'BEHANDELEN', 'BESCHERMEN', 'ONDERZOEKEN', 'PLAN')),
    noodzaak        text        not null check (length(trim(noodzaak)) between 20 and 2000),
    omstandigheid   text check (omstandigheid in ('ACUUT_GEVAAR', 'OTS')),
    gevraagd_op     timestamptz not null,
    status          text        not null check (status in (
        'GEVRAAGD', 'TWEEDE_OORDEEL', 'TOEGEKEND', 'TOESTEMMING_NODIG', 'GEWEIGERD', 'INGETROKKEN', 'VERVALLEN')),
    te_laat         boolean     not null default false,
    besluit         text check (besluit in ('TOEKENNEN', 'TOESTEMMING_VRAGEN', 'WEIGEREN')),
    antwoord        text check (length(antwoord) <= 2000),
    tot             timestamptz,
    bevestigd       boolean     not null default false,
    regel           text,
    grondslag       text,
    regelversie     int references deelregelversie,
    beoordeeld_door uuid references medewerker,
    beoordeeld_op   timestamptz,
    tweede_door     uuid references medewerker,
    tweede_op       timestamptz,
    tweede_antwoord text check (length(tweede_antwoord) <= 2000),
    gesloten_op     timestamptz,
    check ((beoordeeld_door is null) = (besluit is null)),
    check (status not in ('TOEGEKEND', 'TWEEDE_OORDEEL') or tot is not null),
    check ((gesloten_op is null) = (status in ('GEVRAAGD', 'TWEEDE_OORDEEL'))),
    constraint niet_over_eigen_verzoek check (beoordeeld_door <> vrager and tweede_door <> vrager),
    constraint twee_mensen check (tweede_door <> beoordeeld_door)
);
comment on table inzageverzoek is
    'Case content: who asked to look into which withheld compartment and why, and what its owner answered. Never removed';
comment on column inzageverzoek.bevestigd is 'the owner confirms the omstandigheid that the asker named';
create unique index een_open_inzageverzoek on inzageverzoek (gezin, vrager, compartiment)
    where status in ('GEVRAAGD', 'TWEEDE_OORDEEL');
create index inzageverzoek_vrager on inzageverzoek (vrager, gevraagd_op desc);

alter table betrokkenheid
    add column inzageverzoek uuid references inzageverzoek,
    add constraint inzage_eindigt check (inzageverzoek is null or (
        tot is not null and medewerker is not null and cardinality(mag_lezen) = 1 and mag_schrijven = '{}'));
comment on column betrokkenheid.inzageverzoek is 'opened on request: reads one compartment only, ends at tot';
create unique index betrokkenheid_inzage on betrokkenheid (inzageverzoek) where inzageverzoek is not null;

-- Whoever is no longer involved in the role in which he asked loses, by whatever way that ended, what he was granted.
create function inzage_volgt() returns trigger language plpgsql as $$
begin
    update betrokkenheid d set tot = greatest(d.van, new.tot)
     where d.gezin = new.gezin and d.medewerker = new.medewerker and d.rol = new.rol
       and d.inzageverzoek is not null and d.tot > new.tot
       and not exists (select 1 from betrokkenheid e
                        where e.gezin = new.gezin and e.medewerker = new.medewerker and e.rol = new.rol
                          and e.inzageverzoek is null and e.tot is null);
    return null;
end $$;
create trigger betrokkenheid_inzage_volgt after update of tot on betrokkenheid
    for each row when (new.tot is not null and old.tot is null and new.medewerker is not null
                       and new.inzageverzoek is null)
    execute function inzage_volgt();

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, bij_acuut, van)
values
    ('INZAGE_BEOORDELEN',    2, 'WERKDAG', 'NU', true,  'Inzageverzoek: antwoord van de eigenaar', true, false, '2015-01-01'),
    ('INZAGE_BEOORDELEN',    2, 'UUR',     'NU', false, 'Inzageverzoek: antwoord van de eigenaar', true, true,  '2015-01-01'),
    ('INZAGE_TEAM',          1, 'WERKDAG', 'NU', true,  'Inzageverzoek: antwoord van het team',    true, false, '2015-01-01'),
    ('INZAGE_TEAM',          1, 'UUR',     'NU', false, 'Inzageverzoek: antwoord van het team',    true, true,  '2015-01-01'),
    ('INZAGE_TWEEDE_OORDEEL', 4, 'UUR',    'NU', false, 'Domein §5 regel 8: tweede beoordelaar',   true, false, '2015-01-01');
