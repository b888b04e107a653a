-- The LECK judges X-rays and scans of a child that can be recognised only when the parents signed for it (domein §2, W4).
alter table fotobeoordeling
    add column is_met_radiologie boolean,
    add column is_toestemming_getekend boolean,
    add constraint radiologie_met_toestemming check (is_met_radiologie is not true or is_toestemming_getekend),
    add constraint radiologie_bij_leck check (is_met_radiologie is null or instantie = 'LECK');
comment on column fotobeoordeling.is_met_radiologie is 'whether X-ray or scan went along; asked of the LECK only';
comment on column fotobeoordeling.is_toestemming_getekend is 'whether the parents with authority signed for that';
