-- What comes up while another doctor works on the stroomschema is passed on to whoever treats the child.
alter table signaal
    drop constraint signaal_bron_check,
    add constraint signaal_bron_check check (bron in ('HUISARTS', 'SPOEDEISENDE_HULP', 'JEUGDGEZONDHEIDSZORG',
        'ZIEKENHUIS', 'ALERT', 'KINDCHECK', 'VERTROUWENSARTS', 'FORENSISCH_ARTS', 'ANDERS')),
    add column rol text not null default 'behandelend-arts'
        check (rol in ('behandelend-arts', 'vertrouwensarts', 'forensisch-arts')),
    add column aanleiding text check (aanleiding in ('ACUUT_GEVAAR', 'KIND_VERTELT', 'NIEUW_LETSEL')),
    add column bij_lopend boolean not null default false,
    add constraint signaal_doorgegeven check ((aanleiding is null) = (rol = 'behandelend-arts')),
    add constraint signaal_bij_lopend check (not bij_lopend or aanleiding is not null);
comment on column signaal.rol is 'in which role it was recorded';
comment on column signaal.aanleiding is 'what was passed on; null when the treating doctor recorded it himself';
comment on column signaal.bij_lopend is
    'it came with a walk that had just begun, and so is not the signal with which the walk began';
