-- Emergency access: who opened a family without being involved, why, and what the privacy officer thought of it.

create table noodtoegang (
    id             uuid primary key,
    gezin          uuid        not null references gezin,
    medewerker     uuid        not null references medewerker,
    organisatie    uuid        not null references organisatie,
    rol            text        not null references rol,
    reden          text        not null check (reden in (
        'KIND_IN_GEVAAR', 'MEDISCHE_NOOD', 'DREIGEND_GEWELD', 'KIND_VERMIST')),
    toelichting    text        not null check (length(trim(toelichting)) between 10 and 2000),
    van            timestamptz not null,
    tot            timestamptz not null,
    beeindigd_door uuid references medewerker,
    check (tot >= van),
    unique (id, medewerker)
);
comment on table noodtoegang is 'Case content: why somebody opened a gezin in an emergency. Ends by tot; never removed.';
create index noodtoegang_gezin on noodtoegang (gezin, van desc);
create index noodtoegang_lopend on noodtoegang (medewerker, gezin, tot desc);

create function noodtoegang_blijft() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.tot > old.tot
       or (old.id, old.gezin, old.medewerker, old.organisatie, old.rol, old.reden, old.toelichting, old.van)
          is distinct from
          (new.id, new.gezin, new.medewerker, new.organisatie, new.rol, new.reden, new.toelichting, new.van) then
        raise exception 'Noodtoegang wordt niet gewijzigd en niet verlengd' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger noodtoegang_vast before update or delete on noodtoegang
    for each row execute function noodtoegang_blijft();

create table noodpoging (
    medewerker uuid        not null references medewerker,
    op         timestamptz not null
);
comment on table noodpoging is 'Every search by which somebody asked emergency access, found or not; says nothing of what was typed.';
create index noodpoging_medewerker on noodpoging (medewerker, op desc);

create table noodcompartiment (
    rol          text not null references rol,
    compartiment text not null,
    bron         text not null,
    primary key (rol, compartiment)
);
comment on table noodcompartiment is
    'What a role could need to end acute danger, at most; the sharing rules still decide. A role without rows has no emergency access.';
insert into noodcompartiment (rol, compartiment, bron) values
    ('behandelend-arts', 'GEZIN', 'BW 7:453; domein §5'),
    ('behandelend-arts', 'MEDISCH', 'BW 7:453: zorg verlenen zonder voorgeschiedenis kan schaden'),
    ('behandelend-arts', 'LETSELDUIDING', 'regel 2'),
    ('vertrouwensarts', 'GEZIN', 'Wmo 4.1.1'),
    ('vertrouwensarts', 'MELDING', 'Wmo 4.1.1'),
    ('vertrouwensarts', 'VEILIGHEID', 'Wmo 4.1.1'),
    ('vertrouwensarts', 'MEDISCH', 'regel 2'),
    ('vertrouwensarts', 'LETSELDUIDING', 'regel 2'),
    ('vertrouwensarts', 'PLAN', 'veiligheidsafspraken; regioafspraak'),
    ('forensisch-arts', 'GEZIN', 'regel 2'),
    ('forensisch-arts', 'MEDISCH', 'regel 2'),
    ('forensisch-arts', 'LETSELDUIDING', 'regel 2'),
    ('vt-medewerker', 'GEZIN', 'Wmo 4.1.1'),
    ('vt-medewerker', 'MELDING', 'Wmo 4.1.1'),
    ('vt-medewerker', 'VEILIGHEID', 'Wmo 4.1.1'),
    ('vt-medewerker', 'LETSELDUIDING', 'regel 4'),
    ('vt-medewerker', 'PLAN', 'veiligheidsafspraken; regioafspraak'),
    ('politie', 'GEZIN', 'regel 12; Politiewet 2012 art. 3'),
    ('politie', 'MELDING', 'regel 12'),
    ('politie', 'VEILIGHEID', 'regel 12'),
    ('politie', 'POLITIE', 'Wpg art. 8'),
    ('politie', 'MEDISCH', 'regel 8: alleen met een tweede beoordelaar'),
    ('politie', 'PLAN', 'veiligheidsafspraken; regioafspraak'),
    ('officier-van-justitie', 'GEZIN', 'regel 12'),
    ('officier-van-justitie', 'MELDING', 'regel 12'),
    ('officier-van-justitie', 'VEILIGHEID', 'regel 12'),
    ('officier-van-justitie', 'POLITIE', 'Wpg art. 16'),
    ('officier-van-justitie', 'MEDISCH', 'regel 8: alleen met een tweede beoordelaar'),
    ('raadsonderzoeker', 'GEZIN', 'regel 5; BW 1:257: voorlopige ondertoezichtstelling'),
    ('raadsonderzoeker', 'MELDING', 'regel 12'),
    ('raadsonderzoeker', 'VEILIGHEID', 'regel 12'),
    ('raadsonderzoeker', 'LETSELDUIDING', 'regel 5'),
    ('jeugdbeschermer', 'GEZIN', 'regel 6'),
    ('jeugdbeschermer', 'MELDING', 'regel 12'),
    ('jeugdbeschermer', 'VEILIGHEID', 'regel 6'),
    ('jeugdbeschermer', 'JEUGDHULP', 'Jeugdwet 7.3.8'),
    ('jeugdbeschermer', 'PLAN', 'veiligheidsafspraken; regioafspraak');

create table noodinzage (
    noodtoegang uuid        not null references noodtoegang,
    medewerker  uuid        not null references medewerker,
    laatste     bigint      not null,
    op          timestamptz not null,
    primary key (noodtoegang, medewerker)
);
comment on table noodinzage is 'Up to which row of the log this person was shown what was done in the emergency; who has not, does not judge.';

create table noodoordeel (
    id          uuid primary key,
    gezin       uuid        not null references gezin,
    noodtoegang uuid        not null,
    gebruiker   uuid        not null,
    oordeel     text        not null check (oordeel in ('TERECHT', 'NIET_TERECHT', 'NAVRAAG')),
    reden       text        not null check (length(trim(reden)) between 10 and 2000),
    door        uuid        not null references medewerker,
    op          timestamptz not null,
    foreign key (noodtoegang, gebruiker) references noodtoegang (id, medewerker),
    constraint niet_over_zichzelf check (door <> gebruiker)
);
comment on table noodoordeel is 'Case content: what the privacy officer thought of an emergency access; written once.';
create index noodoordeel_noodtoegang on noodoordeel (noodtoegang, op);
create unique index noodoordeel_een on noodoordeel (noodtoegang) where oordeel <> 'NAVRAAG';
create trigger noodoordeel_onveranderlijk before update or delete on noodoordeel
    for each row execute function logboek_alleen_toevoegen();
create trigger noodoordeel_niet_leeg before truncate on noodoordeel
    for each statement execute function logboek_alleen_toevoegen();

alter table betrokkenheid
    add column noodtoegang uuid references noodtoegang,
    add constraint nood_eindigt check (noodtoegang is null or (tot is not null and mag_schrijven = '{}'));
comment on column betrokkenheid.noodtoegang is 'opened in an emergency: reads only, ends at tot';
create index betrokkenheid_nood on betrokkenheid (noodtoegang) where noodtoegang is not null;

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, van)
values
    ('NOODTOETS', 1, 'WERKDAG', 'NU', true, 'Noodtoegang: directe toets achteraf', true, '2015-01-01');
