insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, van)
values
    ('VERHOOR_NABELLEN', 1, 'WERKDAG', 'NU', true, 'Domein §8 (003): de officier antwoordt niet', true, '2015-01-01');
