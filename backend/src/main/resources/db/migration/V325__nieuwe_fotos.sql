-- F5c: photographs that do not do are asked for again, of the examination of the same walk.
alter table fotobeoordeling add column onderzoek_id uuid references onderzoek;
comment on column fotobeoordeling.onderzoek_id is
    'the examination of which other photographs are asked; null when these do, and before it was asked';

-- What the treating doctor answered: the photographs, or why there are none.
create table fotoaanvulling (
    id                       uuid primary key,
    versienummer             integer     not null,
    gezin                    uuid        not null references gezin,
    kind                     uuid        not null references gezinslid,
    taak                     text        not null unique,
    door                     uuid        not null references medewerker,
    door_naam                text        not null,
    vastgelegd_op            timestamptz not null,
    onderzoek_id             uuid        not null references onderzoek,
    is_verwijderd_van_camera boolean     not null,
    reden_geen_fotos         text check (length(trim(reden_geen_fotos)) > 0),
    constraint fotos_of_reden check (is_verwijderd_van_camera = (reden_geen_fotos is null))
);
comment on table fotoaanvulling is
    'Case content (medisch): other photographs of an examination that a forensic doctor asked for, or why there are none. Never changed';
create index fotoaanvulling_kind on fotoaanvulling (kind);
create index fotoaanvulling_gezin on fotoaanvulling (gezin);
create index fotoaanvulling_onderzoek on fotoaanvulling (onderzoek_id);

create table fotoaanvulling_fotos (
    fotoaanvulling_id   uuid        not null references fotoaanvulling,
    volgorde            integer     not null,
    document            uuid        not null,
    letsel              integer,
    gemaakt_op          timestamptz not null,
    maker               text        not null,
    maatstaf            text        not null,
    hash                text        not null check (hash ~ '^[0-9a-f]{64}$'),
    lengte              numeric(6, 2) check (lengte > 0),
    breedte             numeric(6, 2) check (breedte > 0),
    reden_geen_maatstaf text check (length(trim(reden_geen_maatstaf)) > 0),
    primary key (fotoaanvulling_id, volgorde),
    unique (fotoaanvulling_id, document),
    check (maatstaf <> 'GEEN' or (lengte is null and breedte is null))
);
comment on table fotoaanvulling_fotos is 'Case content (medisch): one photograph of a fotoaanvulling, as in fotoreeks_fotos. Never changed';

create trigger fotoaanvulling_vast before update on fotoaanvulling for each row execute function stuk_is_vastgelegd();
create trigger fotoaanvulling_fotos_vast before update on fotoaanvulling_fotos
    for each row execute function stuk_is_vastgelegd();
call eenplan_muur('fotoaanvulling', 'gezin');
call eenplan_achter('fotoaanvulling_fotos', 'fotoaanvulling_id', 'fotoaanvulling');
revoke update, delete on fotoaanvulling, fotoaanvulling_fotos from eenplan_werk;

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, van)
values
    ('NIEUWE_FOTOS_MAKEN', 24, 'UUR', 'NU', false, 'Stroomschema F5c: letsel vervaagt', true, '2015-01-01');
