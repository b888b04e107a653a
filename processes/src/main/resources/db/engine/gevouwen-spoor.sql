-- A line of the track may hold a whole passing: in and out of a node, why, and the way out of it.
alter table processpoor
    drop constraint processpoor_wat_check,
    drop constraint stap_is_te_volgen,
    drop constraint pad_is_genoemd,
    add constraint wat_is_bekend check (wat in ('BEGIN', 'EIND', 'IN', 'DOOR', 'UIT', 'PAD', 'REGEL')),
    add constraint stap_is_te_volgen check ((wat in ('IN', 'DOOR', 'UIT')) = (stap is not null)),
    add constraint pad_is_genoemd check (case wat when 'PAD' then pad is not null
                                                  when 'UIT' then true
                                                  when 'DOOR' then true
                                                  else pad is null end);

-- The engine looks for subtasks of each task that it completes, and reads all open tasks for it without this.
create index act_idx_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;
