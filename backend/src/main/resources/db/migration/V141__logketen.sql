-- What NEN 7513 asks of a log row, and a chain per case in which every row proves the one before it.

alter table logboek
    add column namens      uuid,
    add column actie       text,
    add column toegestaan  boolean,
    add column noodtoegang boolean not null default false,
    add column taak        text,
    add column grondslag   text,
    add column sessie      text,
    add column keten       uuid,
    add column nummer      bigint,
    add column hash        bytea;

comment on column logboek.namens is 'the person for whom medewerker stood in';
comment on column logboek.actie is 'R read, U update, E execute; of a refusal: what was tried';
comment on column logboek.doel is 'purpose: of the involvement or the role of a person, of the work of the system';
comment on column logboek.grondslag is 'legal basis on which the gate opened';
comment on column logboek.object is 'id of whom or what it was about, apart from gezin and taak';
comment on column logboek.sessie is 'tells the sessions of one person apart; opens nothing';
comment on column logboek.keten is 'the gezin, else the organisation, else all zeroes';
comment on column logboek.hash is 'SHA-256 over the hash of the row before it and all other columns; see logboek_afdruk';

create table logketen (
    keten  uuid   primary key,
    nummer bigint not null,
    hash   bytea  not null check (length(hash) = 32)
) with (fillfactor = 50);
comment on table logketen is 'The last row of each chain; whoever writes to a chain holds its row here until commit.';

-- All columns in the order of the table, each with its type and length, with the hash of the row before it in the place
-- of its own. verify-log makes the same without the database. The order is fixed: a later column comes after `hash`.
create function logboek_afdruk(r logboek) returns bytea language plpgsql immutable as $$
begin
    return sha256(record_send(row(
        r.id, r.tijd, r.medewerker, r.rol, r.organisatie, r.betrokken_als, r.gezin, r.gezinnen, r.compartiment, r.soort,
        r.handeling, r.object, r.doel, r.namens, r.actie, r.toegestaan, r.noodtoegang, r.taak, r.grondslag, r.sessie,
        r.keten, r.nummer, r.hash)));
end $$;

alter table logboek disable trigger logboek_onveranderlijk;

update logboek
   set keten = coalesce(gezin, organisatie, '00000000-0000-0000-0000-000000000000'),
       actie = case when soort in ('LEZEN', 'LIJST') then 'R' when soort = 'WIJZIGEN' then 'U' else 'E' end,
       toegestaan = soort not in ('GEWEIGERD', 'AANMELDEN_MISLUKT'),
       taak = case when handeling not like 'betrokken%' then object end,
       object = case when handeling like 'betrokken%' then object end;

do $$
declare
    r   logboek;
    kop logketen;
begin
    for r in select * from logboek order by keten, id loop
        if kop.keten is distinct from r.keten then
            kop := row(r.keten, 0, decode(repeat('00', 32), 'hex'));
        end if;
        kop.nummer := kop.nummer + 1;
        r.nummer := kop.nummer;
        r.hash := kop.hash;
        kop.hash := logboek_afdruk(r);
        update logboek set nummer = kop.nummer, hash = kop.hash where id = r.id;
    end loop;
end $$;

insert into logketen select distinct on (keten) keten, nummer, hash from logboek order by keten, nummer desc;

alter table logboek enable trigger logboek_onveranderlijk;

alter table logboek
    alter column actie set not null,
    alter column toegestaan set not null,
    alter column keten set not null,
    alter column nummer set not null,
    alter column hash set not null,
    drop constraint logboek_soort_check,
    drop constraint logboek_check,
    drop constraint logboek_check1,
    -- In one, because PostgreSQL reads every constraint again for every statement.
    add constraint logboek_regel check (
        actie in ('R', 'U', 'E')
        and soort in ('LEZEN', 'WIJZIGEN', 'GEWEIGERD', 'LIJST', 'AANMELDEN', 'AANMELDEN_MISLUKT')
        and (soort <> 'LIJST' or gezinnen is not null)
        and (medewerker is not null or doel is not null or not toegestaan)
        and keten = coalesce(gezin, organisatie, '00000000-0000-0000-0000-000000000000'));

create unique index logboek_keten on logboek (keten, nummer);
drop index logboek_gezin;

-- Writes rows, each a logboek as text without id, nummer and hash. All callers sort them by chain, so that nobody waits
-- in a circle; each chain is held until commit.
create function logboek_schrijf(regels text[]) returns void language plpgsql as $$
declare
    regel text;
    r     logboek;
    kop   logketen;
    rijen logboek[];
begin
    foreach regel in array regels loop
        r := regel::logboek;
        if kop.keten is distinct from r.keten then
            if kop.keten is not null then
                update logketen set nummer = kop.nummer, hash = kop.hash where keten = kop.keten;
            end if;
            select * into kop from logketen where keten = r.keten for update;
            if not found then
                insert into logketen values (r.keten, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
                select * into kop from logketen where keten = r.keten for update;
            end if;
        end if;
        kop.nummer := kop.nummer + 1;
        r.id := nextval('logboek_id_seq');
        r.nummer := kop.nummer;
        r.hash := kop.hash;
        kop.hash := logboek_afdruk(r);
        r.hash := kop.hash;
        rijen := rijen || r;
    end loop;
    update logketen set nummer = kop.nummer, hash = kop.hash where keten = kop.keten;
    insert into logboek overriding system value select * from unnest(rijen);
end $$;

revoke update, delete, truncate on logboek from public, current_user;
revoke delete, truncate on logketen from public, current_user;
