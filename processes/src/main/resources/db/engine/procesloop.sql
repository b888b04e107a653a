-- The engine no longer keeps a past of its own (history level none): the track of every process lies here, with the
-- gezin on each row, so that reading, keeping and destroying it follow the file and not the engine.
alter table processpoor rename to processpoor_oud;
alter index processpoor_instantie rename to processpoor_oud_instantie;

create table processpoor (
    volgnummer bigint generated always as identity primary key,
    gezin      uuid         not null,
    instantie  varchar(64)  not null,
    wat        varchar(5)   not null check (wat in ('BEGIN', 'EIND', 'IN', 'UIT', 'PAD', 'REGEL')),
    element    varchar(255) not null,
    stap       varchar(64),
    taak       varchar(64),
    definitie  varchar(64),
    kind       uuid,
    pad        varchar(255),
    waarom     varchar(1000),
    op         timestamptz  not null,
    constraint begin_noemt_model check ((wat = 'BEGIN') = (definitie is not null)),
    constraint stap_is_te_volgen check ((wat in ('IN', 'UIT')) = (stap is not null)),
    constraint pad_is_genoemd check ((wat = 'PAD') = (pad is not null)),
    constraint regel_zegt_waarom check (wat <> 'REGEL' or waarom is not null)
);
create index processpoor_gezin on processpoor (gezin, volgnummer);

insert into processpoor (gezin, instantie, wat, element, stap, taak, definitie, kind, pad, waarom, op)
select gezin, instantie, wat, element, stap, taak, definitie, kind, pad, waarom, op
  from (select business_key_::uuid as gezin, proc_inst_id_ as instantie, 'BEGIN' as wat, proc_def_key_ as element,
               null as stap, null as taak, proc_def_id_ as definitie,
               (select text_::uuid from act_hi_varinst v
                 where v.execution_id_ = p.proc_inst_id_ and v.name_ = 'kind') as kind,
               null as pad, null as waarom, start_time_ as op, 0 as volgorde, 0 as nummer
          from act_hi_procinst p
        union all
        select p.business_key_::uuid, a.proc_inst_id_, 'IN', a.act_id_, a.id_, a.task_id_, null, null, null, null,
               a.start_time_, 1, a.sequence_counter_
          from act_hi_actinst a join act_hi_procinst p using (proc_inst_id_)
         where a.act_type_ <> 'multiInstanceBody'
        union all
        select p.business_key_::uuid, s.instantie, case when s.pad is null then 'REGEL' else 'PAD' end, s.bron, null,
               null, null, null, s.pad, s.waarom,
               coalesce((select max(a.start_time_) from act_hi_actinst a
                          where a.proc_inst_id_ = s.instantie and a.act_id_ = s.bron), p.start_time_), 2, s.volgnummer
          from processpoor_oud s join act_hi_procinst p on p.proc_inst_id_ = s.instantie
        union all
        select p.business_key_::uuid, a.proc_inst_id_, 'UIT', a.act_id_, a.id_, null, null, null, null, null,
               a.end_time_, 3, a.sequence_counter_
          from act_hi_actinst a join act_hi_procinst p using (proc_inst_id_)
         where a.act_type_ <> 'multiInstanceBody' and a.end_time_ is not null
        union all
        select business_key_::uuid, proc_inst_id_, 'EIND', proc_def_key_, null, null, null, null, null, null,
               end_time_, 4, 0
          from act_hi_procinst where end_time_ is not null) verleden
 order by op, volgorde, nummer;

drop table processpoor_oud;
truncate act_hi_procinst, act_hi_actinst, act_hi_taskinst, act_hi_varinst, act_hi_detail, act_hi_identitylink,
    act_hi_op_log, act_hi_incident, act_hi_decinst, act_hi_dec_in, act_hi_dec_out;
update act_ge_property set value_ = '0' where name_ = 'historyLevel';
