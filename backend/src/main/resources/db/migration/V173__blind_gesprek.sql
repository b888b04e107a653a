-- Who talks with a child may be kept from what is known already, until the talk is recorded.

create table blind_gesprek (
    gezin  uuid primary key references gezin,
    vanaf  timestamptz not null,
    door   uuid        not null references medewerker
);
comment on table blind_gesprek is 'The talks with the children of this gezin are held blind: decided when the table was composed (M4)';

create table blindering (
    id            uuid primary key default uuidv7(),
    gezin         uuid        not null references gezin,
    medewerker    uuid        not null references medewerker,
    taak          text        not null,
    delen         text[]      not null check (cardinality(delen) > 0),
    eerder_gezien text[]      not null,
    van           timestamptz not null,
    tot           timestamptz,
    check (tot is null or tot >= van)
);
comment on table blindering is 'Which compartments are withheld from whoever took the talk with a child, whatever his involvement gives';
comment on column blindering.eerder_gezien is 'of those, which he had looked at before, by the log';
create unique index blindering_lopend on blindering (gezin, medewerker, taak) where tot is null;

alter table kindgesprek
    add column blind_van           timestamptz,
    add column blind_delen         text[],
    add column blind_eerder_gezien text[],
    add column blind_gezien        text[],
    add constraint blind_geheel check (
        (blind_van is null) = (blind_delen is null) and (blind_van is null) = (blind_gezien is null));
comment on column kindgesprek.blind_gezien is 'what the interviewer looked at while blind, by the log: empty, or the wall leaked';
