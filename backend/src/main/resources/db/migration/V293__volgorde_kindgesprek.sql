-- Whoever talks with the child (M6) before what was agreed to come first says so, and why (F9; W22).
alter table kindgesprek
    add column is_volgorde_gevolgd boolean,
    add column reden_eerder        text check (length(reden_eerder) <= 4000),
    add constraint eerder_met_reden check (is_volgorde_gevolgd is distinct from false or length(trim(reden_eerder)) > 0);
comment on column kindgesprek.is_volgorde_gevolgd is
    'whether all that the actieoverleg put before the talk was done; null: nothing was, or whoever talked may not know';
