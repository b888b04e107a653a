-- One row per user task; finished rows stay. An open task lies in exactly one bak:
-- m:<medewerker> when somebody has it, else g:<rol>@<organisatie>.

create table werkvoorraad (
    taak          text primary key,
    gezin         uuid        not null,
    kind          uuid,
    soort         text        not null,
    rollen        text[]      not null,
    rol           text        not null references rol,
    organisatie   uuid references organisatie,
    bak           text        not null check (bak ~ '^(m:|g:)'),
    behandelaar   uuid references medewerker,
    terug         boolean     not null default false,
    sinds         timestamptz not null,
    termijn       timestamptz,
    status        text        not null check (status in ('OPEN', 'AFGEROND', 'VERVALLEN')),
    afgerond_op   timestamptz,
    afgerond_door uuid references medewerker,
    check ((status = 'OPEN') = (afgerond_op is null)),
    check ((behandelaar is null) = (bak like 'g:%'))
);
comment on column werkvoorraad.terug is 'given back to the pool: not handed again to whoever is involved already';

create index werkvoorraad_bak on werkvoorraad (bak, termijn nulls last, taak) where status = 'OPEN';
create index werkvoorraad_ploeg on werkvoorraad (organisatie, rol, termijn nulls last, taak) where status = 'OPEN';
create index werkvoorraad_gezin on werkvoorraad (gezin, sinds desc);
create index werkvoorraad_afgerond on werkvoorraad (afgerond_door, afgerond_op desc) where status = 'AFGEROND';

-- The number of open tasks per bak is the sum of deltas: writers never wait for each other, readers add up a few rows.
create table werkvoorraad_telling (
    bak   text not null,
    delta int  not null
);
create index werkvoorraad_telling_bak on werkvoorraad_telling (bak) include (delta);

create function werkvoorraad_tel() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into werkvoorraad_telling
        select bak, count(*) from nieuw where status = 'OPEN' group by bak;
    elsif tg_op = 'DELETE' then
        insert into werkvoorraad_telling
        select bak, -count(*) from oud where status = 'OPEN' group by bak;
    else
        insert into werkvoorraad_telling
        select bak, sum(delta)
          from (select bak, 1 as delta from nieuw where status = 'OPEN'
                union all
                select bak, -1 from oud where status = 'OPEN') verschil
         group by bak having sum(delta) <> 0;
    end if;
    return null;
end $$;

create trigger werkvoorraad_erbij after insert on werkvoorraad
    referencing new table as nieuw for each statement execute function werkvoorraad_tel();
create trigger werkvoorraad_eraf after delete on werkvoorraad
    referencing old table as oud for each statement execute function werkvoorraad_tel();
create trigger werkvoorraad_verplaatst after update on werkvoorraad
    referencing old table as oud new table as nieuw for each statement execute function werkvoorraad_tel();

create table concept (
    taak       text        not null,
    medewerker uuid        not null references medewerker,
    json       text        not null check (octet_length(json) <= 262144),
    bewaard_op timestamptz not null,
    primary key (taak, medewerker)
);
