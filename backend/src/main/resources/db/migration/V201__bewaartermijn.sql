-- How long which data is kept, as rules with a source; per gezin until which day; and what is kept because of a procedure.

create table bewaartermijn (
    id             int generated always as identity primary key,
    categorie      text not null check (categorie in (
        'VT_DOSSIER', 'MEDISCH', 'JEUGDHULP', 'HUISVERBOD', 'LOGBOEK', 'STATISTIEK')),
    jaren          int check (jaren > 0),
    compartimenten text[] not null default '{}',
    bron           text not null check (bron <> ''),
    regioafspraak  boolean not null default false,
    van            date not null,
    tot            date check (tot > van),
    constraint bewaartermijn_een_tegelijk exclude using gist (categorie with =, daterange(van, tot) with &&)
);
comment on table bewaartermijn is
    'How many years after its last change a kind of data is kept (domein §6), with source and validity; the rule of today holds for what is kept today';
comment on column bewaartermijn.jaren is 'null: kept for good';
comment on column bewaartermijn.compartimenten is 'a change in one of these starts the term again';

insert into bewaartermijn (categorie, jaren, compartimenten, bron, regioafspraak, van) values
    ('VT_DOSSIER', 20, '{GEZIN,MELDING,VEILIGHEID,POLITIE,KINDGESPREK,PLAN,OVERLEG}',
        'Wmo 2015 art. 5.3.4 lid 2: twintig jaar na de laatste wijziging', false, '2020-01-01'),
    ('MEDISCH', 20, '{MEDISCH,LETSELDUIDING}', 'BW 7:454 lid 3: twintig jaar na de laatste wijziging', false, '2020-01-01'),
    ('JEUGDHULP', 20, '{JEUGDHULP}', 'Jeugdwet art. 7.3.8 lid 3: twintig jaar na de laatste wijziging', false, '2020-01-01'),
    ('HUISVERBOD', 5, '{}', 'Wet tijdelijk huisverbod art. 10: vijf jaar', false, '2009-01-01'),
    ('LOGBOEK', 20, '{}', 'NEN 7513: een eigen termijn, ten minste zo lang als het dossier', true, '2015-01-01'),
    ('STATISTIEK', null, '{}', 'Alleen aantallen, niet tot een gezin te herleiden: AVG overweging 26', false, '2015-01-01');

create function eenplan_vandaag() returns date language sql stable as
    $$ select (eenplan_nu() at time zone 'Europe/Amsterdam')::date $$;

create table bewaarklok (
    gezin             uuid        not null references gezin,
    categorie         text        not null,
    laatste_wijziging date        not null,
    bewaren_tot       date        not null,
    termijn           int         not null references bewaartermijn,
    lognummer         bigint      not null,
    berekend_op       timestamptz not null,
    primary key (gezin, categorie),
    check (bewaren_tot > laatste_wijziging)
);
comment on table bewaarklok is
    'Per gezin and kind of data: the last change, the last day on which it is kept and by which rule. Counts when the case is closed';
comment on column bewaarklok.lognummer is 'up to which row of the chain of the gezin changes were counted';
create index bewaarklok_dag on bewaarklok (categorie, bewaren_tot);
call eenplan_muur('bewaarklok', 'gezin', 'or (select eenplan_fg())');

-- Looks only at what the log gained since the last time; the last change never becomes an earlier one.
create function bewaarklok_bereken(welk uuid) returns void language plpgsql as $$
declare
    gezien  bigint := coalesce((select max(k.lognummer) from bewaarklok k where k.gezin = welk), 0);
    kop     bigint := coalesce((select l.nummer from logketen l where l.keten = welk), 0);
    vandaag date := eenplan_vandaag();
begin
    insert into bewaarklok as k (gezin, categorie, laatste_wijziging, bewaren_tot, termijn, lognummer, berekend_op)
    select welk, t.categorie, w.dag, (w.dag + make_interval(years => t.jaren))::date, t.id, kop, eenplan_nu()
      from bewaartermijn t
     cross join lateral (
           select greatest(
               (select o.laatste_wijziging from bewaarklok o
                 where o.gezin = welk and o.categorie = t.categorie and t.categorie <> 'HUISVERBOD'),
               (select max((l.tijd at time zone 'Europe/Amsterdam')::date) from logboek l
                 where l.keten = welk and l.nummer > gezien and l.soort = 'WIJZIGEN'
                   and l.compartiment = any(t.compartimenten)),
               case t.categorie
                   when 'VT_DOSSIER' then (
                       select (greatest(g.aangemaakt_op, g.afgesloten_op) at time zone 'Europe/Amsterdam')::date
                         from gezin g where g.id = welk)
                   when 'HUISVERBOD' then (
                       select max(coalesce(m.tot, m.vanaf)) from maatregel m
                        where m.gezin = welk and m.soort = 'HUISVERBOD')
               end) as dag) w
     where w.dag is not null and t.jaren is not null and t.van <= vandaag and (t.tot is null or t.tot > vandaag)
    on conflict (gezin, categorie) do update
       set laatste_wijziging = excluded.laatste_wijziging, bewaren_tot = excluded.bewaren_tot,
           termijn = excluded.termijn, lognummer = excluded.lognummer, berekend_op = excluded.berekend_op;
end $$;

-- The day that closing wrote is from now on one of the days reckoned here.
alter table gezin drop constraint gezin_bewaring_bij_sluiting;
alter table gezin drop column bewaren_tot;
alter table gezin add constraint gezin_sluiting check ((fase = 'AFGESLOTEN') = (afgesloten_op is not null));

-- Whoever begins to keep a gezin and whoever destroys it wait for each other.
create function bewaring_slot(welk uuid) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(201, hashtext(welk::text));
end $$;

create table bewaarplicht (
    id             uuid        primary key,
    gezin          uuid        not null references gezin,
    grond          text        not null check (grond in ('OPSPORING', 'VORDERING', 'KLACHT', 'TOEZICHT', 'BELANG_KIND')),
    reden          text        not null check (length(trim(reden)) between 10 and 2000),
    vanaf          date        not null,
    tot_en_met     date,
    gelegd_door    uuid        not null references medewerker,
    gelegd_op      timestamptz not null,
    beeindigd_door uuid references medewerker,
    beeindigd_op   timestamptz,
    einde_reden    text check (length(trim(einde_reden)) between 10 and 2000),
    check (tot_en_met >= vanaf),
    check ((beeindigd_door is null) = (beeindigd_op is null) and (beeindigd_op is null) = (einde_reden is null)),
    constraint einde_door_een_ander check (beeindigd_door <> gelegd_door)
);
comment on table bewaarplicht is
    'Case content: why a gezin may not be destroyed for now. Ends by its day, or earlier by a second person, because what follows cannot be undone';
create index bewaarplicht_gezin on bewaarplicht (gezin);
call eenplan_muur('bewaarplicht', 'gezin', 'or (select eenplan_fg())');
revoke delete on bewaarplicht from eenplan_werk;

create function bewaarplicht_loopt(welk uuid) returns boolean language sql stable as $$
    select exists (select 1 from bewaarplicht b
                    where b.gezin = welk and b.beeindigd_op is null
                      and (b.tot_en_met is null or b.tot_en_met >= eenplan_vandaag()))
$$;

create function bewaarplicht_begint() returns trigger language plpgsql as $$
begin
    perform bewaring_slot(new.gezin);
    return new;
end $$;
create trigger bewaarplicht_slot before insert on bewaarplicht
    for each row execute function bewaarplicht_begint();

create function bewaarplicht_blijft() returns trigger language plpgsql as $$
begin
    if old.beeindigd_op is not null
       or (old.id, old.gezin, old.grond, old.reden, old.vanaf, old.gelegd_door, old.gelegd_op)
          is distinct from (new.id, new.gezin, new.grond, new.reden, new.vanaf, new.gelegd_door, new.gelegd_op)
       or old.tot_en_met is distinct from new.tot_en_met then
        raise exception 'Een bewaarplicht verandert niet; zij wordt beëindigd' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger bewaarplicht_vast before update on bewaarplicht
    for each row execute function bewaarplicht_blijft();

-- A gezin cannot go while a row here names it, and such a row cannot go while it runs: whoever tries, by whatever way.
create function bewaarplicht_houdt_vast() returns trigger language plpgsql as $$
begin
    if bewaarplicht_loopt(old.gezin) then
        raise exception 'Dit gezin wordt vastgehouden: er wordt niets vernietigd' using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
create trigger bewaarplicht_houdt_vast before delete on bewaarplicht
    for each row execute function bewaarplicht_houdt_vast();
