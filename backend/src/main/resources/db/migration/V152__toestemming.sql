-- Consent: what somebody of the family said about sharing, as facts that stay, and what it opens for whom until when.

alter table toestemming rename to toestemming_m3;
comment on table toestemming_m3 is 'Consents of M3 from before there were facts: one answer without receiver or end. They open nothing; ask again';

create table toestemming_feit (
    nummer          bigint generated always as identity primary key,
    id              uuid        not null unique,
    gezin           uuid        not null references gezin,
    over            uuid        not null references gezinslid,
    naar            text        not null,
    soort           text        not null,
    feit            text        not null check (feit in
                        ('GEVRAAGD', 'GEGEVEN', 'GEWEIGERD', 'INGETROKKEN', 'AANVAARD', 'AFGEWEZEN', 'VERVALLEN')),
    verklaring      uuid references toestemming_feit (id),
    gever           uuid references gezinslid,
    gever_naam      text        not null default '' check (length(gever_naam) <= 120),
    hoedanigheid    text check (hoedanigheid in ('ZELF', 'OUDER', 'VOOGD', 'VERTEGENWOORDIGER')),
    wilsbekwaam     boolean,
    beoordeeld_door text        not null default '' check (length(beoordeeld_door) <= 120),
    wijze           text check (wijze in ('SCHRIFTELIJK', 'MONDELING')),
    getuige         text        not null default '' check (length(getuige) <= 120),
    op              date        not null,
    tot_en_met      date,
    reden           text        not null default '' check (length(reden) <= 4000),
    vastgelegd_door uuid        not null references medewerker,
    vastgelegd_op   timestamptz not null,
    check ((feit in ('GEGEVEN', 'GEWEIGERD')) = (hoedanigheid is not null and wijze is not null)),
    check (feit not in ('GEGEVEN', 'GEWEIGERD') or gever is not null or gever_naam <> ''),
    check ((feit in ('AANVAARD', 'AFGEWEZEN')) = (verklaring is not null)),
    check ((feit = 'GEGEVEN') = (tot_en_met is not null)),
    check (tot_en_met >= op),
    check (wijze is distinct from 'MONDELING' or getuige <> ''),
    check (feit not in ('INGETROKKEN', 'AANVAARD', 'AFGEWEZEN', 'VERVALLEN') or reden <> '')
);
comment on table toestemming_feit is 'Per person, receiver and category: asked, given, refused, withdrawn, judged, lapsed. Only added to; nummer is the order, whatever a clock said';
comment on column toestemming_feit.over is 'whose data it is';
comment on column toestemming_feit.gever is 'null: somebody outside the family, by name';
comment on column toestemming_feit.wilsbekwaam is 'of the person whose data it is, as beoordeeld_door judged; null below 12';
create index toestemming_feit_gezin on toestemming_feit (gezin, over, naar, soort, nummer);

create table verdenking (
    nummer          bigint generated always as identity primary key,
    gezin           uuid        not null references gezin,
    persoon         uuid        not null references gezinslid,
    is_verdacht     boolean     not null,
    reden           text        not null check (reden <> '' and length(reden) <= 4000),
    vastgelegd_door uuid        not null references medewerker,
    vastgelegd_op   timestamptz not null
);
comment on table verdenking is 'Which adult is seen as the suspected offender, and when that was withdrawn; the last row of a person holds. Compartment VEILIGHEID';
create index verdenking_gezin on verdenking (gezin, persoon, nummer);

create function toestemming_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Wat over toestemming is vastgelegd, verandert niet' using errcode = 'insufficient_privilege';
end $$;
create trigger toestemming_feit_blijft before update or delete on toestemming_feit
    for each row execute function toestemming_blijft();
create trigger toestemming_feit_niet_leeg before truncate on toestemming_feit
    for each statement execute function toestemming_blijft();
create trigger verdenking_blijft before update or delete on verdenking
    for each row execute function toestemming_blijft();
create trigger verdenking_niet_leeg before truncate on verdenking
    for each statement execute function toestemming_blijft();

-- Who changes a family and who decides what consent opens in it wait for each other, so that neither misses the other.
create function toestemming_slot(welk uuid) returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock(152, hashtext(welk::text));
    return exists (select 1 from toestemming_feit where gezin = welk);
end $$;

alter table betrokkenheid
    add column toestemming_bij uuid references betrokkenheid,
    add constraint toestemming_heeft_een_einde check (toestemming_bij is null or tot is not null);
comment on column betrokkenheid.toestemming_bij is 'the involvement beside which consent opens this, until tot and no longer than that one';
create index betrokkenheid_toestemming on betrokkenheid (toestemming_bij) where toestemming_bij is not null;
create index betrokkenheid_toestemming_besluit on betrokkenheid (rol, tot) where toestemming_bij is not null;

create function toestemming_eindigt_mee() returns trigger language plpgsql as $$
begin
    update betrokkenheid set tot = greatest(van, new.tot) where toestemming_bij = new.id and tot > new.tot;
    return null;
end $$;
create trigger betrokkenheid_toestemming_eindigt_mee after update of tot on betrokkenheid
    for each row when (new.tot is not null and new.tot is distinct from old.tot and new.toestemming_bij is null)
    execute function toestemming_eindigt_mee();

insert into termijninstelling (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, van, regioafspraak) values
    ('TOESTEMMING_BEOORDELEN', 2, 'WERKDAG', 'NU', true, 'Geen toestemming van een verdachte ouder zonder oordeel van een jurist',
     '2015-01-01', true);
