-- Whoever acts before what was agreed to come first says so, and why (F9; W22).
alter table kennisgeving
    add column is_volgorde_gevolgd boolean,
    add column reden_eerder        text check (length(reden_eerder) <= 4000),
    add constraint eerder_met_reden check (is_volgorde_gevolgd is distinct from false or length(trim(reden_eerder)) > 0);
comment on column kennisgeving.is_volgorde_gevolgd is
    'whether all that the actieoverleg put before the talk with the parents was done; null: nothing was, or nobody was told yet';

alter table studioverhoor
    add column is_volgorde_gevolgd boolean,
    add column reden_eerder        text check (length(reden_eerder) <= 4000),
    add constraint eerder_met_reden check (is_volgorde_gevolgd is distinct from false or length(trim(reden_eerder)) > 0);
comment on column studioverhoor.is_volgorde_gevolgd is
    'whether all that the actieoverleg put before the interview was done; null: nothing was';
