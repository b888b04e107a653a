-- Who stands in for whom, from when until when; what the one sees for the other stands in betrokkenheid.

create table waarneming (
    id           uuid primary key,
    vervangen    uuid        not null references medewerker,
    vervangen_bij uuid       not null references organisatie,
    waarnemer    uuid        not null references medewerker,
    waarnemer_bij uuid       not null references organisatie,
    rollen       text[]      not null,
    alle         boolean     not null,
    van          timestamptz not null,
    tot          timestamptz not null,
    geregeld_door uuid       not null references medewerker,
    geregeld_op  timestamptz not null,
    beeindigd_door uuid references medewerker,
    check (tot >= van),
    constraint niet_voor_zichzelf check (vervangen <> waarnemer)
);
comment on table waarneming is 'Who stands in for whom. Ends by tot; never removed. Names no gezin.';
comment on column waarneming.rollen is 'the roles of the replaced person that are taken over';
create index waarneming_vervangen on waarneming (vervangen, tot);
create index waarneming_waarnemer on waarneming (waarnemer, tot);

create table waarneming_gezin (
    waarneming uuid not null references waarneming,
    gezin      uuid not null references gezin,
    primary key (waarneming, gezin)
);
comment on table waarneming_gezin is 'Which gezinnen, when not all of them.';

alter table betrokkenheid
    add column waarneming uuid references waarneming,
    add column namens     uuid references medewerker,
    add column afgeleid_van uuid references betrokkenheid,
    add column plafond_lezen text[] not null default '{}',
    add column plafond_schrijven text[] not null default '{}',
    add constraint waarneming_geheel check (
        (waarneming is null) = (namens is null) and (namens is null) = (afgeleid_van is null)
        and (waarneming is null or (tot is not null and medewerker is not null and noodtoegang is null)));
comment on column betrokkenheid.namens is 'for whom this person stands in';
comment on column betrokkenheid.afgeleid_van is 'the involvement of the replaced person; what that loses, this loses';
comment on column betrokkenheid.plafond_lezen is 'what the own roles of the substitute could be given; never more than that';
create unique index betrokkenheid_waarneming on betrokkenheid (waarneming, afgeleid_van) where waarneming is not null;
create index betrokkenheid_namens on betrokkenheid (medewerker, namens, gezin) where namens is not null;
create index betrokkenheid_afgeleid on betrokkenheid (afgeleid_van) where afgeleid_van is not null;

create function beide(een text[], ander text[]) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(deel order by deel), '{}') from unnest(een) deel where deel = any(ander)
$$;
comment on function beide is 'What stands in both.';

-- Whoever changes the involvement of the replaced person, by whatever way: the substitute never keeps more.
create function waarneming_volgt() returns trigger language plpgsql as $$
begin
    update betrokkenheid d
       set mag_lezen = public.beide(new.mag_lezen, d.plafond_lezen),
           mag_schrijven = public.beide(new.mag_schrijven, d.plafond_schrijven),
           omstandigheden = new.omstandigheden,
           regelversie = new.regelversie,
           tot = greatest(d.van, least(d.tot, new.tot))
     where d.afgeleid_van = new.id;
    return null;
end $$;
create trigger betrokkenheid_waarneming_volgt after update on betrokkenheid
    for each row when (new.afgeleid_van is null and new.noodtoegang is null and new.medewerker is not null
        and (new.tot, new.mag_lezen, new.mag_schrijven, new.omstandigheden, new.regelversie)
            is distinct from (old.tot, old.mag_lezen, old.mag_schrijven, old.omstandigheden, old.regelversie))
    execute function waarneming_volgt();

alter table werkvoorraad add column afgerond_namens uuid references medewerker;
comment on column werkvoorraad.afgerond_namens is 'for whom afgerond_door stood in';
