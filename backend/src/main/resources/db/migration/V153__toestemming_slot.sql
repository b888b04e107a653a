-- Whether there is consent is known whoever asks, also to somebody whose own part in the gezin just ended: what consent
-- opened must close all the same.
alter function toestemming_slot(uuid) security definer set search_path = public;

-- Whoever decides under a version holds it until he is done; whoever replaces it waits, and finds what was decided.
create function geldende_deelregels() returns int language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(151, 0);
    return (select nummer from deelregelversie where geactiveerd_op is not null and vervangen_op is null);
end $$;
