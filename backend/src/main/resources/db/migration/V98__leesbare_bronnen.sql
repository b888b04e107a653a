-- What people read beside a term or an involvement: a law, a guideline, or plainly that the region agreed on it.
alter table termijninstelling add column regioafspraak boolean not null default false;
comment on column termijninstelling.regioafspraak is 'the length is a choice of the region; bron then names the step, not the length';
comment on table termijninstelling is 'Hoe lang een taak mag duren, per regio en periode, met bron';

update termijninstelling
   set regioafspraak = true,
       bron = regexp_replace(regexp_replace(bron, ';[^;]* PD$', ''), ' PD\M', '')
 where bron ~ ' PD\M';

update rol set grondslag = 'Stroomschema forensisch-medische expertise' where sleutel = 'forensisch-arts';
update rol set grondslag = 'Wet gegevensverwerking door samenwerkingsverbanden'
 where sleutel in ('procescoordinator', 'regisseur', 'tafelpartner');
update rol set naam = 'functionaris gegevensbescherming' where sleutel = 'privacy-officer';
update rol set grondslag = 'Beheer zonder inzage' where sleutel = 'beheerder';
