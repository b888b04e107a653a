-- How far the clock of the demo differs from that of the machine: one row at most.
create table klok (
    enig            boolean primary key default true check (enig),
    verschil_millis bigint  not null
);
