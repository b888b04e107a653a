-- Somebody of the team before which a task lies may not do it: whoever wrote a letselduiding does not read it.
alter table werkvoorraad
    add column niet_voor uuid references medewerker,
    add constraint niet_bij_wie_niet_mag check (niet_voor is null or behandelaar is distinct from niet_voor);
comment on column werkvoorraad.niet_voor is 'who may not do it, and is not offered it in list or number';
create index werkvoorraad_niet_voor on werkvoorraad (niet_voor) where status = 'OPEN' and niet_voor is not null;

update werkvoorraad w set niet_voor = l.door
  from (select distinct on (kind) kind, door from letselduiding order by kind, versie desc) l
 where l.kind = w.kind and w.soort = 'taak_tweedeLezing' and w.status = 'OPEN' and w.behandelaar is distinct from l.door;
