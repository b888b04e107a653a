-- What this database is for, decided at its first start: the demo or real work, never both.
create table gebruik (
    enig boolean primary key default true check (enig),
    demo boolean not null
);
