-- Per day where every chain of the log that grew stood, signed: whoever cuts a tail or rewrites a chain needs the key.

create table logboek_anker (
    nummer       bigint      primary key check (nummer > 0),
    dag          date        not null unique,
    gemaakt      timestamptz not null,
    vorige       bytea       not null check (length(vorige) = 32),
    koppen       bigint      not null check (koppen >= 0),
    samenvatting bytea       not null check (length(samenvatting) = 32),
    sleutel      text        not null,
    handtekening bytea       not null
);
comment on column logboek_anker.vorige is 'SHA-256 of what was signed the day before; zeroes for the first';
comment on column logboek_anker.samenvatting is 'SHA-256 over the lines of the heads, ordered by chain';

create table logboek_ankerkop (
    keten  uuid   not null,
    nummer bigint not null,
    anker  bigint not null,
    hash   bytea  not null check (length(hash) = 32),
    primary key (keten, nummer)
);
create index logboek_ankerkop_anker on logboek_ankerkop (anker, keten);

create trigger logboek_anker_onveranderlijk before update or delete on logboek_anker
    for each row execute function logboek_alleen_toevoegen();
create trigger logboek_anker_niet_leeg before truncate on logboek_anker
    for each statement execute function logboek_alleen_toevoegen();
create trigger logboek_ankerkop_onveranderlijk before update or delete on logboek_ankerkop
    for each row execute function logboek_alleen_toevoegen();
create trigger logboek_ankerkop_niet_leeg before truncate on logboek_ankerkop
    for each statement execute function logboek_alleen_toevoegen();

revoke update, delete, truncate on logboek_anker, logboek_ankerkop from public, current_user;
