-- Whoever asked for a letselduiding says on receiving it that he stays responsible (W4).
create table duidingontvangst (
    id        uuid primary key,
    gezin     uuid        not null references gezin,
    kind      uuid        not null references gezinslid,
    duiding   uuid        not null references letselduiding,
    taak      text        not null unique,
    door      uuid        not null references medewerker,
    door_naam text        not null,
    op        timestamptz not null
);
comment on table duidingontvangst is
    'Case content (letselduiding): who received which version and said that the requester stays responsible. Never changed';
create index duidingontvangst_duiding on duidingontvangst (duiding);
create index duidingontvangst_gezin on duidingontvangst (gezin);
create trigger duidingontvangst_vast before update on duidingontvangst
    for each row execute function stuk_is_vastgelegd();
call eenplan_muur('duidingontvangst', 'gezin');
revoke update, delete on duidingontvangst from eenplan_werk;
