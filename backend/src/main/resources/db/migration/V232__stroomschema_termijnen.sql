-- The stroomschema in full: who is called in F4a and what then, the 72 hours from the incident, the LECK in place of the
-- vertrouwensarts, and what lies with somebody because a term passed.
insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, van)
values
    ('SPOED_VERTROUWENSARTS', 1, 'UUR', 'NU',       false, 'Stroomschema F4a', true, '2015-01-01'),
    ('SPOED_LECK',            1, 'UUR', 'NU',       false, 'Stroomschema F4a', true, '2015-01-01'),
    ('SPOED_ZEDENTEAM',       1, 'UUR', 'NU',       false, 'Stroomschema F4a', true, '2015-01-01'),
    ('PEP_OVERWEGEN',        72, 'UUR', 'INCIDENT', false, 'Stroomschema F5a: 72 uur na het incident', true, '2015-01-01'),
    ('LECK_IN_PLAATS',        0, 'DAG', 'NU',       false, 'Stroomschema F4c: dezelfde dag', true, '2015-01-01'),
    ('OPSCHALEN',             0, 'DAG', 'NU',       false, 'Stroomschema G1: wie een verstreken termijn ziet, handelt dezelfde dag', true, '2015-01-01');

-- Of an incident often only a period is known; nobody knows more than that it was before the signal.
alter table fotoreeks
    add column incident_tot timestamptz,
    add constraint incident_op_volgorde check (incident_tot is null or incident <= incident_tot),
    add constraint incident_tot_gebeurd check (incident_tot <= vastgelegd_op);
comment on column fotoreeks.incident is 'when it happened, or the earliest moment of it; the terms of G3 and F5a count from it';
comment on column fotoreeks.incident_tot is 'the latest moment, where only a period is known';

alter table stap
    add column is_bereikt boolean,
    add constraint bereikt_bij_bellen check (is_bereikt is null or soort in ('SPOEDOVERLEG', 'SPOED_VERTROUWENSARTS'));
comment on column stap.is_bereikt is 'whether whoever was called in F4a answered; null in older steps';
