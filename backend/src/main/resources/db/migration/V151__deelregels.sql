-- Who may see what is decided when somebody becomes involved, by the sharing rules, and stands with the involvement.

create table deelregelversie (
    nummer           int generated always as identity primary key,
    naam             text        not null unique,
    dmn              text        not null check (octet_length(dmn) <= 262144),
    toelichting      text        not null,
    opgesteld_door   uuid references medewerker,
    opgesteld_op     timestamptz not null,
    geactiveerd_door uuid references medewerker,
    geactiveerd_op   timestamptz,
    vervangen_op     timestamptz,
    check (vervangen_op is null or geactiveerd_op is not null),
    check (geactiveerd_op is null or opgesteld_door is null or geactiveerd_door is not null),
    constraint vier_ogen check (geactiveerd_door <> opgesteld_door)
);
comment on table deelregelversie is 'Versions of the sharing rules (domein §5); the delivered one has no maker';
create unique index een_geldende_versie on deelregelversie ((true))
    where geactiveerd_op is not null and vervangen_op is null;

create function deelregelversie_blijft() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.geactiveerd_op is null then
        return old;
    end if;
    if tg_op = 'DELETE' or (old.nummer, old.naam, old.dmn, old.opgesteld_op) is distinct from
                           (new.nummer, new.naam, new.dmn, new.opgesteld_op) then
        raise exception 'Een versie van de deelregels verandert niet' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger deelregelversie_vast before update or delete on deelregelversie
    for each row execute function deelregelversie_blijft();

alter table rol_compartiment
    add column deelt_van   text,
    add column deelt_soort text,
    add constraint deelt_iets check ((deelt_van is null) = (deelt_soort is null));
comment on table rol_compartiment is
    'What a role can need at most; whether it gets what belongs to another, the sharing rules say (domein §5)';
comment on column rol_compartiment.deelt_van is 'whose it is, null: of the role itself, or what all who work must know';

update rol_compartiment set deelt_van = 'ARTS', deelt_soort = 'MEDISCH_PSEUDONIEM'
 where rol in ('vertrouwensarts', 'forensisch-arts') and compartiment in ('MEDISCH', 'LETSELDUIDING');
update rol_compartiment set deelt_van = 'ARTS', deelt_soort = 'MEDISCH'
 where rol in ('vt-medewerker', 'raadsonderzoeker') and compartiment = 'LETSELDUIDING';
update rol_compartiment set deelt_van = 'VEILIG_THUIS', deelt_soort = 'MELDING'
 where rol in ('politie', 'officier-van-justitie', 'raadsonderzoeker', 'jeugdbeschermer')
   and compartiment in ('MELDING', 'VEILIGHEID', 'KINDGESPREK', 'PLAN');
update rol_compartiment set deelt_van = 'VEILIG_THUIS', deelt_soort = 'MELDING'
 where rol in ('procescoordinator', 'regisseur')
   and compartiment in ('MELDING', 'VEILIGHEID', 'KINDGESPREK', 'LETSELDUIDING');
update rol_compartiment set deelt_van = 'JEUGDHULP', deelt_soort = 'HULPDOSSIER'
 where rol in ('raadsonderzoeker', 'regisseur') and compartiment = 'JEUGDHULP';
update rol_compartiment set deelt_van = 'POLITIE', deelt_soort = 'POLITIEGEGEVENS'
 where rol = 'burgemeester' and compartiment in ('VEILIGHEID', 'POLITIE');

insert into rol_compartiment (rol, compartiment, mag_lezen, mag_schrijven, bron, deelt_van, deelt_soort) values
    ('politie', 'MEDISCH', true, false, 'regel 7; BW 7:457', 'ARTS', 'MEDISCH'),
    ('officier-van-justitie', 'MEDISCH', true, false, 'regel 7; BW 7:457', 'ARTS', 'MEDISCH'),
    ('tafelpartner', 'MEDISCH', true, false, 'regel 9; BW 7:457', 'ARTS', 'MEDISCH'),
    ('tafelpartner', 'JEUGDHULP', true, false, 'regel 11; Jeugdwet 7.3.11 lid 1', 'JEUGDHULP', 'HULPDOSSIER');

alter table betrokkenheid
    add column mag_lezen       text[] not null default '{}',
    add column mag_schrijven   text[] not null default '{}',
    add column omstandigheden  text[] not null default '{}',
    add column regelversie     int references deelregelversie;
comment on column betrokkenheid.mag_lezen is 'compartments, as version regelversie decided under omstandigheden';
create index betrokkenheid_besluit on betrokkenheid (rol, regelversie) where tot is null;
