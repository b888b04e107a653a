-- A studio interview that is planned keeps its interviewers from what is known, until it was held or is called off.

create table verhoorplan (
    id             uuid primary key,
    gezin          uuid        not null references gezin,
    kind           uuid        not null references gezinslid,
    gepland_op     timestamptz not null,
    verhoorders    uuid[]      not null check (cardinality(verhoorders) between 1 and 4),
    door           uuid        not null references medewerker,
    vastgelegd_op  timestamptz not null,
    einde          text check (einde in ('GEHOUDEN', 'AFGEZEGD')),
    reden          text check (length(trim(reden)) between 10 and 4000),
    beeindigd_door uuid references medewerker,
    beeindigd_op   timestamptz,
    check (num_nonnulls(einde, beeindigd_door, beeindigd_op) in (0, 3)),
    constraint afgezegd_met_reden check ((einde is not distinct from 'AFGEZEGD') = (reden is not null)),
    constraint planner_is_geen_verhoorder check (door <> all (verhoorders))
);
comment on table verhoorplan is
    'Case content (politie): when a child will be interviewed in the studio and by whom, who is kept from the file until then. Never removed';
create unique index verhoorplan_open on verhoorplan (kind) where einde is null;
create index verhoorplan_gezin on verhoorplan (gezin);

call eenplan_muur('verhoorplan', 'gezin');
revoke update, delete on verhoorplan from eenplan_werk;
grant update (einde, reden, beeindigd_door, beeindigd_op) on verhoorplan to eenplan_werk;
