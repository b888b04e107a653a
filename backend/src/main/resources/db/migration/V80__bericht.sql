-- The outbox: written with the change it tells about, delivered afterwards. No text here is case content.
create table mailadres (
    medewerker uuid primary key references medewerker,
    adres      text not null check (adres like '%_@_%')
);

create table bericht (
    id             uuid primary key,
    medewerker     uuid        not null references medewerker,
    onderwerp      text        not null,
    tekst          text        not null,
    agenda         text,
    agenda_methode text check (agenda_methode in ('PUBLISH', 'CANCEL')),
    gemaakt_op     timestamptz not null,
    status         text        not null check (status in ('WACHT', 'VERZONDEN', 'MISLUKT')),
    pogingen       int         not null default 0,
    volgende_poging timestamptz not null,
    verzonden_op   timestamptz,
    fout           text,
    check ((status = 'VERZONDEN') = (verzonden_op is not null)),
    check ((agenda is null) = (agenda_methode is null))
);
create index bericht_wacht on bericht (volgende_poging) where status = 'WACHT';
create index bericht_gemaakt on bericht (gemaakt_op desc);
