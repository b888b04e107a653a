-- A letselduiding is about one examination: a later injury of the same child begins its own version 1 instead of standing
-- as a newer version of what was said about the first.
alter table letselduiding add column onderzoek_id uuid references onderzoek;
comment on column letselduiding.onderzoek_id is
    'the examination of the same walk through the stroomschema; versions count on within it';

-- Which version began a walk: the step F6 was taken in it. Others are next versions of the one before them. Where the
-- track is not known, as in a schema without the engine, the last examination that was recorded by then. Numbers stay
-- as they were signed and sealed.
alter table letselduiding disable trigger letselduiding_vast;
do $$
declare
    spoor text := case when not exists (select 1 from pg_attribute
                                         where attrelid = to_regclass('processpoor') and attname = 'gezin')
        then 'null::uuid'
        else $lees$(select o.id from processpoor f6
                      join processpoor f2 on f2.gezin = f6.gezin and f2.instantie = f6.instantie
                       and f2.element = 'taak_letselBeschrijven'
                      join onderzoek o on o.taak = f2.taak and o.kind = d.kind
                     where f6.gezin = d.gezin and f6.taak = d.taak order by o.vastgelegd_op, o.id limit 1)$lees$ end;
begin
    execute format($zet$
        with begin as (
            select d.id, d.kind, d.versie,
                   coalesce(lead(d.versie) over (partition by d.kind order by d.versie), 2147483647) as tot,
                   coalesce(%s,
                            (select o.id from onderzoek o where o.kind = d.kind and o.vastgelegd_op <= d.vastgelegd_op
                              order by o.vastgelegd_op desc, o.id desc limit 1)) as onderzoek
              from letselduiding d
             where not exists (select 1 from letselduiding e where e.kind = d.kind and e.versie < d.versie)
                or exists (select 1 from werkvoorraad w where w.taak = d.taak and w.soort = 'taak_letselduiden'))
        update letselduiding d set onderzoek_id = b.onderzoek
          from begin b where b.kind = d.kind and d.versie >= b.versie and d.versie < b.tot $zet$, spoor);
end $$;
alter table letselduiding enable trigger letselduiding_vast;

alter table letselduiding
    alter column onderzoek_id set not null,
    drop constraint letselduiding_kind_versie_key,
    add constraint versie_per_onderzoek unique (onderzoek_id, versie);
create index letselduiding_kind on letselduiding (kind);

-- A second reading or a next version that runs is about the newest: there was one for a child at most. A schema without
-- the engine has no processes.
do $$
begin
    if to_regclass('act_ru_variable') is not null then
        insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_,
                                     var_scope_, sequence_counter_, is_concurrent_local_)
        select gen_random_uuid()::text, 1, v.type_, 'onderzoek', v.execution_id_, v.proc_inst_id_, v.proc_def_id_,
               n.onderzoek_id::text, v.var_scope_, 1, v.is_concurrent_local_
          from act_ru_variable v
          join act_ru_execution e on e.id_ = v.proc_inst_id_ and e.proc_def_id_ like 'duidinglezing:%'
          join lateral (select d.onderzoek_id from letselduiding d where d.kind::text = v.text_
                         order by d.versie desc limit 1) n on true
         where v.name_ = 'kind' and v.execution_id_ = v.proc_inst_id_;
    end if;
end $$;
