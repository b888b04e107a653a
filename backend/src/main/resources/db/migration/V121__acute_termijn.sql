-- Some work may take less long while a case is acute; without such a row the ordinary term holds there too.
alter table termijninstelling add column bij_acuut boolean not null default false;
comment on column termijninstelling.bij_acuut is 'holds only while the last who judged it called the case acute';

alter table termijninstelling drop constraint termijninstelling_een_tegelijk;
alter table termijninstelling add constraint termijninstelling_een_tegelijk exclude using gist
    (taaksoort with =, coalesce(regio, '') with =, (bij_acuut::int) with =, daterange(van, tot) with &&);

insert into termijninstelling
    (taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak, bij_acuut, van)
values
    ('SCREENING', 24, 'UUR', 'NU', false, 'Kwaliteitskader MDA++ M2', true, true, '2015-01-01'),
    ('ZITTING',   48, 'UUR', 'NU', false, 'Kwaliteitskader MDA++ M7', true, true, '2015-01-01'),
    ('AFWEGEN',    0, 'DAG', 'NU', false, 'Stroomschema F7', true, true, '2015-01-01');
