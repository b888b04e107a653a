-- Whoever lets other sharing rules hold is involved in no gezin; what they no longer allow must close all the same.
create function inzage_lopend(moment timestamptz) returns setof inzageverzoek
    language sql stable security definer set search_path = public as $$
    select v.* from betrokkenheid b join inzageverzoek v on v.id = b.inzageverzoek where b.tot > moment
$$;
comment on function inzage_lopend is 'requests of which the part stands open; only for deciding them again';
