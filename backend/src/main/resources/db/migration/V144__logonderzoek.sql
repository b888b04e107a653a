-- What the privacy officer looks through: by period, and by patterns that are worth a question.

create index logboek_tijd on logboek using brin (tijd);

create table logpatroon_beoordeling (
    soort      text        not null check (soort in (
        'VEEL_GEZINNEN', 'EIGEN_ACHTERNAAM', 'GEWEIGERD', 'VIA_DE_BAK', 'NACHT', 'NA_EINDE')),
    medewerker uuid        not null references medewerker,
    venster    timestamptz not null,
    gezin      uuid        not null,
    oordeel    text        not null check (oordeel in ('IN_ORDE', 'NAVRAAG', 'OVERTREDING')),
    reden      text        not null check (length(trim(reden)) >= 10),
    door       uuid        not null references medewerker,
    op         timestamptz not null,
    primary key (medewerker, venster, soort, gezin)
);
comment on column logpatroon_beoordeling.gezin is 'all zeroes for a pattern over more than one gezin';
comment on table logpatroon_beoordeling is 'One judgement per pattern, never changed: whoever thinks otherwise later says so in a new case.';

create trigger logpatroon_beoordeling_onveranderlijk before update or delete on logpatroon_beoordeling
    for each row execute function logboek_alleen_toevoegen();
create trigger logpatroon_beoordeling_niet_leeg before truncate on logpatroon_beoordeling
    for each statement execute function logboek_alleen_toevoegen();
revoke update, delete, truncate on logpatroon_beoordeling from public, current_user;

create function achternaam(naam text) returns text language sql immutable
    return lower(regexp_replace(trim(naam), '^.*\s', ''));
comment on function achternaam is 'The last word of a name, in lower case: enough to ask a question, not to answer one.';
