-- A letselduiding is final only after a second reader; each version is sealed when it is signed.
alter table letselduiding
    add column reden text,
    add column lezing_nodig boolean not null default false,
    add constraint reden_bij_volgende_versie check (versie = 1 or reden is not null) not valid,
    add constraint lezing_voor_definitief check (lezing_nodig = (status = 'DEFINITIEF')) not valid;
alter table letselduiding alter column lezing_nodig drop default;
comment on column letselduiding.reden is 'why there is a version after the first; null in versions from before this was asked';
comment on column letselduiding.status is 'what the author wants it to be: it is DEFINITIEF only once a second reader agreed';
comment on column letselduiding.lezing_nodig is 'false in final versions from before there was a second reader';

create table duidingzegel (
    duiding    uuid primary key references letselduiding,
    gezin      uuid        not null references gezin,
    kind       uuid        not null references gezinslid,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    door       uuid        not null references medewerker,
    big_nummer text        not null check (big_nummer ~ '^[0-9]{11}$'),
    op         timestamptz not null
);
comment on table duidingzegel is
    'Case content (letselduiding): the SHA-256 of a version as its author signed it, with who, BIG and when. Never changed';
create index duidingzegel_gezin on duidingzegel (gezin);

create table duidinglezing (
    id             uuid primary key,
    versienummer   integer     not null,
    gezin          uuid        not null references gezin,
    kind           uuid        not null references gezinslid,
    taak           text        not null unique,
    door           uuid        not null references medewerker,
    door_naam      text        not null,
    vastgelegd_op  timestamptz not null,
    duiding        uuid        not null unique references letselduiding,
    oordeel        text        not null check (oordeel in ('EENS', 'OPMERKINGEN')),
    opmerkingen    text,
    lezer          text        not null,
    big_nummer     text        not null check (big_nummer ~ '^[0-9]{11}$'),
    van_buiten     text,
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    check (oordeel = 'EENS' or opmerkingen is not null)
);
comment on table duidinglezing is
    'Case content (letselduiding): what the second reader said of one version, sealed like it. Never changed';
comment on column duidinglezing.lezer is 'the name of the forensic doctor who read it';
comment on column duidinglezing.van_buiten is
    'his organisation when he has no account here: then somebody else than the author recorded it; null when he did so himself';
create index duidinglezing_kind on duidinglezing (kind);

-- Whoever wrote it is never the one who reads it, whatever the application forgot.
create function lezer_is_een_ander() returns trigger language plpgsql as $$
begin
    if exists (select 1 from letselduiding d
                where d.id = new.duiding and (d.door = new.door or d.big_nummer = new.big_nummer)) then
        raise exception 'De tweede lezer is nooit de auteur' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger duidinglezing_door_een_ander before insert on duidinglezing
    for each row execute function lezer_is_een_ander();
create trigger duidinglezing_vast before update on duidinglezing for each row execute function stuk_is_vastgelegd();
create trigger duidingzegel_vast before update on duidingzegel for each row execute function stuk_is_vastgelegd();

call eenplan_muur('duidingzegel', 'gezin');
call eenplan_muur('duidinglezing', 'gezin');
revoke update, delete on duidingzegel from eenplan_werk;
revoke update, delete on duidinglezing from eenplan_werk;

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, van)
values
    ('TWEEDE_LEZING',   5, 'WERKDAG', 'NU', true, 'Stroomschema F6: tweede lezer', true, '2015-01-01'),
    ('DUIDING_HERZIEN', 5, 'WERKDAG', 'NU', true, 'Stroomschema F6: nieuwe versie', true, '2015-01-01');
