-- Who logs in through an identity provider, by which name that provider knows an organisation, and every open login.

alter table medewerker alter column wachtwoord drop not null;
comment on column medewerker.wachtwoord is 'null: logs in through an identity provider only';

alter table organisatie add column kenmerk text unique check (kenmerk ~ '^[a-z0-9][a-z0-9-]{1,63}$');
comment on column organisatie.kenmerk is 'what a token of the identity provider calls this organisation';

create table identiteit (
    uitgever   text        not null,
    subject    text        not null check (length(subject) between 1 and 255),
    medewerker uuid        not null references medewerker,
    gekoppeld  timestamptz not null default now(),
    primary key (uitgever, subject)
);
create index identiteit_medewerker on identiteit (medewerker);

-- By the real clock, also where the clock of the domain can be moved.
create table aanmeldsessie (
    id            uuid primary key,
    medewerker    uuid        not null references medewerker,
    uitgever      text,
    sid           text,
    begonnen      timestamptz not null default now(),
    tweede_factor timestamptz,
    beeindigd     timestamptz
);
comment on column aanmeldsessie.sid is 'the session at the identity provider, which may end this one';
comment on column aanmeldsessie.tweede_factor is 'when the person last proved himself with a second factor';
create index aanmeldsessie_medewerker on aanmeldsessie (medewerker) where beeindigd is null;
create index aanmeldsessie_sid on aanmeldsessie (uitgever, sid) where beeindigd is null and sid is not null;
create index aanmeldsessie_begonnen on aanmeldsessie (begonnen);
