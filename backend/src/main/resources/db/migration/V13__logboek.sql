-- Who looked at and changed what, when, in which role (NEN 7513). Rows are written once and never touched again.

create table logboek (
    id            bigint generated always as identity primary key,
    tijd          timestamptz not null,
    medewerker    uuid,
    rol           text        not null,
    organisatie   uuid,
    betrokken_als text,
    gezin         uuid,
    gezinnen      uuid[],
    compartiment  text,
    soort         text        not null check (soort in (
        'LEZEN', 'WIJZIGEN', 'GEWEIGERD', 'LIJST', 'AANMELDEN', 'AANMELDEN_MISLUKT')),
    handeling     text        not null,
    object        text,
    doel          text,
    check (soort <> 'LIJST' or gezinnen is not null),
    check (medewerker is not null or doel is not null or soort in ('AANMELDEN_MISLUKT', 'GEWEIGERD'))
);
comment on column logboek.betrokken_als is 'the role of the involvement that opened the compartment';
comment on column logboek.gezinnen is 'the families that a list showed';
comment on column logboek.doel is 'why the system acted, when no person did';

create index logboek_gezin on logboek (gezin, id desc) where gezin is not null;
create index logboek_gezinnen on logboek using gin (gezinnen) where gezinnen is not null;
create index logboek_medewerker on logboek (medewerker, id desc) where medewerker is not null;

create function logboek_alleen_toevoegen() returns trigger language plpgsql as $$
begin
    raise exception 'Het logboek kan niet worden gewijzigd' using errcode = 'insufficient_privilege';
end $$;

create trigger logboek_onveranderlijk before update or delete on logboek
    for each row execute function logboek_alleen_toevoegen();
create trigger logboek_niet_leeg before truncate on logboek
    for each statement execute function logboek_alleen_toevoegen();
