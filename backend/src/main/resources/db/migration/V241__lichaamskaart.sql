-- Where an injury was placed on the body map: which drawing of which version, and the place on it as fractions of its
-- width and height. What lies under clothing of the drawing (genitals, anus) is never placed: words only (W3).
alter table letsel
    add column kaart_beeld  text,
    add column kaart_figuur text,
    add column kaart_versie integer,
    add column kaart_x      numeric(5, 4),
    add column kaart_y      numeric(5, 4),
    add column meetwijze    text,
    add check (num_nonnulls(kaart_beeld, kaart_figuur, kaart_versie, kaart_x, kaart_y) in (0, 5)),
    add check (kaart_versie > 0),
    add check (kaart_x between 0 and 1 and kaart_y between 0 and 1),
    add check (plaats <> 'GENITAAL' or kaart_beeld is null),
    add check (meetwijze is null or lengte is not null or breedte is not null);

comment on table letsel is 'one injury as it was seen: what, where on the body and on the map, how large, what was said';

-- Two doctors who examined the same child in the same contact each keep what they saw.
alter table onderzoek drop constraint onderzoek_taak_key, add unique (taak, door);

-- In millimetres, against the scale that lies in the picture.
alter table fotoreeks_fotos
    add column lengte  numeric(6, 2) check (lengte > 0),
    add column breedte numeric(6, 2) check (breedte > 0),
    add check (maatstaf <> 'GEEN' or (lengte is null and breedte is null));

alter table fotobeoordeling add column anogenitaal text;
comment on column fotobeoordeling.anogenitaal is 'findings in the words of the forensic doctor; they are never drawn';
