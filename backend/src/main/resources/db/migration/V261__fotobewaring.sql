-- A photograph of an injury: its original is a sealed document; here stands what is shown instead of it, and who held it.
create table fotobestand (
    document       uuid    primary key references document,
    gezin          uuid    not null references gezin,
    sha256         text    not null references documentinhoud,
    is_opname      boolean not null,
    breedte        integer check (breedte > 0),
    hoogte         integer check (hoogte > 0),
    toestel_moment timestamp,
    heeft_locatie  boolean not null,
    check ((breedte is null) = (hoogte is null))
);
comment on table fotobestand is
    'Case content (medisch): what the camera wrote into a photograph, without the place where it was taken';
comment on column fotobestand.is_opname is 'came in by the intake of photographs, which keeps a file once per gezin';
comment on column fotobestand.breedte is 'in pixels, upright; null when it cannot be decoded here, as HEIC';
comment on column fotobestand.toestel_moment is 'Dutch local time by the clock of the camera; the moment that counts stands in fotoreeks_fotos';
comment on column fotobestand.heeft_locatie is 'the sealed original says where it was taken; nothing that is shown or handed out does';
create unique index fotobestand_eenmaal on fotobestand (gezin, sha256) where is_opname;
create index fotobestand_inhoud on fotobestand (sha256);

create table fotovoorbeeld (
    document uuid  not null references fotobestand,
    gezin    uuid  not null references gezin,
    maat     text  not null check (maat in ('KLEIN', 'GROOT')),
    bytes    bytea not null check (length(bytes) < 300000),
    primary key (document, maat)
);
alter table fotovoorbeeld alter column bytes set storage external;
comment on table fotovoorbeeld is
    'Case content (medisch): an upright JPEG without metadata that is shown instead of the original, under 300 kB';
create index fotovoorbeeld_gezin on fotovoorbeeld (gezin);

create table fotobewaring (
    id         uuid        primary key default uuidv7(),
    document   uuid        not null references document,
    gezin      uuid        not null references gezin,
    handeling  text        not null check (handeling in ('ONTVANGEN', 'VERZEGELD', 'BEKEKEN', 'AFSCHRIFT', 'ORIGINEEL',
                   'CONTROLE_GOED', 'CONTROLE_FOUT', 'GEWIST', 'OVERGEDRAGEN')),
    door       uuid        not null,
    door_naam  text        not null,
    op         timestamptz not null,
    aan        text check (length(trim(aan)) between 2 and 200),
    reden      text check (length(trim(reden)) between 2 and 500),
    sha256     text        not null,
    constraint overdracht_aan_iemand check ((handeling = 'OVERGEDRAGEN') = (aan is not null and reden is not null))
);
comment on table fotobewaring is
    'Case content (medisch): custody of one photograph, who received, sealed, saw, copied, checked or handed over what and when. Never changed';
comment on column fotobewaring.sha256 is 'of the original at that moment; of CONTROLE_FOUT what was found instead';
comment on column fotobewaring.handeling is 'GEWIST: the doctor confirmed that it is gone from camera and telephone (F3, W5b)';
create index fotobewaring_document on fotobewaring (document, op);
create index fotobewaring_gezin on fotobewaring (gezin);

call eenplan_muur('fotobestand', 'gezin');
call eenplan_muur('fotovoorbeeld', 'gezin');
call eenplan_muur('fotobewaring', 'gezin');
revoke update, delete on fotobestand, fotovoorbeeld, fotobewaring from eenplan_werk;

create trigger fotobestand_vast before update on fotobestand for each row execute function stuk_is_vastgelegd();
create trigger fotovoorbeeld_vast before update on fotovoorbeeld for each row execute function stuk_is_vastgelegd();
create trigger fotobewaring_vast before update on fotobewaring for each row execute function stuk_is_vastgelegd();

-- Without a scale an injury on a photograph cannot be measured: it is kept, and says why there is none.
alter table fotoreeks_fotos add column reden_geen_maatstaf text check (length(trim(reden_geen_maatstaf)) > 0);
comment on column fotoreeks_fotos.reden_geen_maatstaf is 'why there is no scale in the picture of an injury; null with a scale, on an overview, and before it was asked';
