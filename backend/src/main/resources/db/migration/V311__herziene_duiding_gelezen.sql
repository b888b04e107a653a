-- Whoever weighed on a letselduiding reads the version that says something else, and says what it does to his weighing.
alter table duidingontvangst
    add column wijzigt boolean,
    add column toelichting text,
    add constraint niet_gewijzigd_met_reden check (wijzigt is distinct from false or toelichting is not null);
comment on column duidingontvangst.wijzigt is
    'whether the revised version changes what the requester weighed; null on receiving the first';
comment on column duidingontvangst.toelichting is 'why it changes nothing, or what he does now';

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, van)
values
    ('HERZIENE_DUIDING_LEZEN', 2, 'WERKDAG', 'NU', true, 'Stroomschema F6: de aanvrager leest wat veranderde', true,
     '2015-01-01');
