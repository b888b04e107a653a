-- Studio interviews of children by the police: one, by a trained interviewer. A second one of the same child, in
-- whatever gezin, needs a reason and the agreement of the officier van justitie (domein §8, 003).

create table verhooraanvraag (
    id          uuid primary key,
    gezin       uuid        not null references gezin,
    kind        uuid        not null references gezinslid,
    vrager      uuid        not null references medewerker,
    motivering  text        not null check (length(trim(motivering)) between 20 and 4000),
    gevraagd_op timestamptz not null,
    besluit     text check (besluit in ('AKKOORD', 'NIET_AKKOORD')),
    reden       text check (length(trim(reden)) between 10 and 4000),
    door        uuid references medewerker,
    besloten_op timestamptz,
    check (num_nonnulls(besluit, reden, door, besloten_op) in (0, 4)),
    constraint verhoor_niet_eigen_akkoord check (door <> vrager)
);
comment on table verhooraanvraag is
    'Case content (politie): who asked to interview a child once more and why, and what the officier van justitie said. Never removed';
create unique index verhooraanvraag_open on verhooraanvraag (kind) where besluit is null;
create index verhooraanvraag_gezin on verhooraanvraag (gezin);

create table studioverhoor (
    id               uuid primary key,
    gezin            uuid        not null references gezin,
    kind             uuid        not null references gezinslid,
    aanvraag         uuid unique references verhooraanvraag,
    gehouden_op      timestamptz not null,
    verhoorder       text        not null check (length(trim(verhoorder)) between 2 and 120),
    opleiding        text        not null check (length(trim(opleiding)) between 2 and 200),
    certificaat_tot  date        not null,
    opname           text        not null check (length(trim(opname)) between 1 and 120),
    opname_plaats    text        not null check (length(trim(opname_plaats)) between 2 and 200),
    aanwezig         text        not null check (length(trim(aanwezig)) between 2 and 1000),
    reden            text        not null check (length(trim(reden)) between 10 and 4000),
    is_blind         boolean     not null,
    reden_niet_blind text check (length(reden_niet_blind) <= 4000),
    vastgelegd_door  uuid        not null references medewerker,
    vastgelegd_op    timestamptz not null,
    check (gehouden_op <= vastgelegd_op),
    constraint verhoorder_bevoegd check (certificaat_tot >= (gehouden_op at time zone 'Europe/Amsterdam')::date)
);
comment on table studioverhoor is
    'Case content (politie): that a child was interviewed in the studio, by whom and why, and where the recording lies; never what was said. Never changed';
comment on column studioverhoor.aanvraag is 'the agreement that this one needed; null: the first of this child';
comment on column studioverhoor.is_blind is 'whether the interviewer was kept from what was known of the case';
create unique index studioverhoor_eerste on studioverhoor (kind) where aanvraag is null;
create index studioverhoor_gezin on studioverhoor (gezin);

call eenplan_muur('verhooraanvraag', 'gezin');
call eenplan_muur('studioverhoor', 'gezin');
revoke update, delete on studioverhoor from eenplan_werk;
revoke update, delete on verhooraanvraag from eenplan_werk;
grant update (besluit, reden, door, besloten_op) on verhooraanvraag to eenplan_werk;

-- How often a child was interviewed before, in whatever gezin it stands (BSN). Whoever asks in order to record one (vast)
-- has the child to himself until the end of his transaction, so of two at once the second meets what the first did.
create function verhoren_van_kind(welk uuid, vast boolean) returns int
    language plpgsql security definer set search_path = public as $$
declare
    sleutel text;
    aantal  int;
begin
    select case when bsn is null or bsn in ('000000000', '999999999') then id::text else bsn end
      into sleutel from gezinslid where id = welk;
    if vast then
        perform pg_advisory_xact_lock(281, hashtext(sleutel));
    end if;
    select count(*) into aantal
      from studioverhoor v join gezinslid l on l.id = v.kind
     where l.id = welk or l.bsn = sleutel;
    return aantal;
end $$;
comment on function verhoren_van_kind(uuid, boolean) is
    'a door in the wall: tells how often, not where, by whom or in which gezin';
revoke execute on function verhoren_van_kind from public;

create function verhoren_overal(welk uuid, vast boolean) returns int
    language plpgsql security definer set search_path = public as $$
begin
    if not (eenplan_systeem()
            or eenplan_rollen() && array['politie', 'officier-van-justitie']) then
        raise exception 'Alleen politie en OM' using errcode = 'insufficient_privilege';
    end if;
    return verhoren_van_kind(welk, vast);
end $$;
revoke execute on function verhoren_overal from public;
grant execute on function verhoren_overal to eenplan_werk;

create function studioverhoor_een_keer() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if verhoren_van_kind(new.kind, true) > 0 and new.aanvraag is null then
        raise exception 'Van dit kind is al een studioverhoor vastgelegd' using errcode = 'unique_violation';
    end if;
    if new.aanvraag is not null and not exists (
        select 1 from verhooraanvraag a where a.id = new.aanvraag and a.kind = new.kind and a.besluit = 'AKKOORD') then
        raise exception 'Er is geen akkoord voor nog een studioverhoor' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger studioverhoor_een_keer before insert on studioverhoor
    for each row execute function studioverhoor_een_keer();

create function verhooraanvraag_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'Over deze aanvraag is al besloten' using errcode = 'insufficient_privilege';
end $$;
create trigger verhooraanvraag_staat_vast before update on verhooraanvraag
    for each row when (old.besluit is not null) execute function verhooraanvraag_staat_vast();

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, van)
values
    ('VERHOOR_BEOORDELEN', 1, 'WERKDAG', 'NU', true, 'Domein §8 (003): niet nog een verhoor zonder akkoord', true,
     '2015-01-01');
