-- Beside the chain other processes may run for a gezin under the same business key, as a request for a withheld part.
-- A schema without the engine has no processes.
do $$
begin
    if to_regclass('act_ru_execution') is not null then
        drop index een_keten_per_gezin;
        create unique index een_keten_per_gezin on act_ru_execution (business_key_)
            where parent_id_ is null and super_exec_ is null and business_key_ is not null
              and proc_def_id_ like 'gezinsaanpak:%';
    end if;
end $$;
