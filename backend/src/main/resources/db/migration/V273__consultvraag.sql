-- A question to a doctor elsewhere under the kindnummer, and the answer that comes back under it.
create table consultvraag (
    id                uuid primary key,
    gezin             uuid        not null references gezin,
    kind              uuid        not null references gezinslid,
    kindnummer        text        not null references kindnummer (nummer),
    naar              text        not null check (naar in ('LECK', 'FORENSISCH_ARTS', 'ANDERE_ARTS')),
    leeftijd          text        not null,
    vraag             text        not null,
    toedracht         text        not null,
    bevindingen       text        not null,
    is_met_radiologie boolean     not null,
    door              uuid        not null references medewerker,
    door_naam         text        not null,
    op                timestamptz not null,
    constraint radiologie_alleen_bij_leck check (not is_met_radiologie or naar = 'LECK')
);
comment on table consultvraag is
    'Case content (medisch): what was asked elsewhere about a child known there by number only. Never changed';
comment on column consultvraag.is_met_radiologie is
    'X-rays or scans went along that name the child; everybody with authority had signed at that moment';
create index consultvraag_kind on consultvraag (kind, op);
create index consultvraag_gezin on consultvraag (gezin);

create table consultvraag_bijlage (
    vraag         uuid    not null references consultvraag,
    volgorde      integer not null,
    document      uuid    not null references document,
    is_radiologie boolean not null,
    primary key (vraag, volgorde)
);
comment on table consultvraag_bijlage is
    'Case content (medisch): which photographs went along without their metadata, which radiology as it is';

create table consultantwoord (
    id           uuid primary key,
    gezin        uuid        not null references gezin,
    kind         uuid        not null references gezinslid,
    vraag        uuid        not null references consultvraag,
    adviseur     text        not null,
    advies       text        not null,
    ontvangen_op timestamptz not null,
    door         uuid        not null references medewerker,
    door_naam    text        not null,
    op           timestamptz not null,
    check (ontvangen_op <= op)
);
comment on table consultantwoord is
    'Case content (medisch): the answer to a consultvraag, recorded under the kindnummer that stood on it. Never changed';
create index consultantwoord_vraag on consultantwoord (vraag, op);
create index consultantwoord_gezin on consultantwoord (gezin);

create trigger consultvraag_vast before update on consultvraag for each row execute function stuk_is_vastgelegd();
create trigger consultvraag_bijlage_vast before update on consultvraag_bijlage
    for each row execute function stuk_is_vastgelegd();
create trigger consultantwoord_vast before update on consultantwoord for each row execute function stuk_is_vastgelegd();

call eenplan_muur('consultvraag', 'gezin');
call eenplan_achter('consultvraag_bijlage', 'vraag', 'consultvraag');
call eenplan_muur('consultantwoord', 'gezin');
revoke update, delete on consultvraag from eenplan_werk;
revoke update, delete on consultvraag_bijlage from eenplan_werk;
revoke update, delete on consultantwoord from eenplan_werk;
