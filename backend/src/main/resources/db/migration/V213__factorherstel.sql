-- An administrator took away somebody's second factors, for a telephone that was lost.

create table factorherstel (
    id         uuid primary key,
    medewerker uuid        not null references medewerker,
    beheerder  uuid        not null references medewerker,
    reden      text        not null check (length(reden) between 10 and 500),
    op         timestamptz not null,
    check (medewerker <> beheerder)
);
comment on table factorherstel is 'Whose second factors were reset, by whom and why; kept beside the log, which has no free text.';
revoke update, delete on factorherstel from eenplan_werk;
