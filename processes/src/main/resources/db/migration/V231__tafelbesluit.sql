-- Why here: a line of the track that a decision table decided keeps the table, its version, what it was asked and which
-- rules answered. Answers and ids only, as in the rest of the track. A schema without the engine has no track.
do $$
begin
    if to_regclass('processpoor') is not null then
        alter table processpoor
            add column tafel  varchar(64),
            add column versie varchar(20),
            add column invoer varchar(1000),
            add column regels varchar(1000),
            add constraint besluit_is_volledig check ((tafel is null) = (versie is null)
                and (tafel is null) = (invoer is null) and (tafel is null) = (regels is null)
                and (tafel is null or waarom is not null));
    end if;
end $$;
