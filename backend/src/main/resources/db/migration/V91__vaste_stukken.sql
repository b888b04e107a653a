-- Every record belongs to a gezin that exists, and to a child of it where it is about one.

alter table eerste_zorg add foreign key (gezin) references gezin;
alter table eerste_zorg add foreign key (kind) references gezinslid;
alter table onderzoek add foreign key (gezin) references gezin;
alter table onderzoek add foreign key (kind) references gezinslid;
alter table fotoreeks add foreign key (gezin) references gezin;
alter table fotoreeks add foreign key (kind) references gezinslid;
alter table consult add foreign key (gezin) references gezin;
alter table consult add foreign key (kind) references gezinslid;
alter table fotobeoordeling add foreign key (gezin) references gezin;
alter table fotobeoordeling add foreign key (kind) references gezinslid;
alter table letselduiding add foreign key (gezin) references gezin;
alter table letselduiding add foreign key (kind) references gezinslid;
alter table afweging add foreign key (gezin) references gezin;
alter table afweging add foreign key (kind) references gezinslid;
alter table melding add foreign key (gezin) references gezin;
alter table melding add foreign key (kind) references gezinslid;
alter table triage add foreign key (gezin) references gezin;
alter table triage add foreign key (kind) references gezinslid;
alter table kennisgeving add foreign key (gezin) references gezin;
alter table kennisgeving add foreign key (kind) references gezinslid;
alter table terugkoppeling add foreign key (gezin) references gezin;
alter table terugkoppeling add foreign key (kind) references gezinslid;
alter table actieoverleg add foreign key (gezin) references gezin;
alter table actieoverleg add foreign key (kind) references gezinslid;
alter table veiligheidsafspraak add foreign key (gezin) references gezin;
alter table veiligheidsafspraak add foreign key (kind) references gezinslid;
alter table regisseuraanwijzing add foreign key (gezin) references gezin;
alter table regisseuraanwijzing add foreign key (kind) references gezinslid;
alter table stap add foreign key (gezin) references gezin;
alter table stap add foreign key (kind) references gezinslid;
alter table letsel add foreign key (kind) references gezinslid;
alter table kindnummer add foreign key (kind) references gezinslid;
alter table regisseuraanwijzing add foreign key (regisseur) references medewerker;

-- What was recorded stays as it was; a correction is a next record.

create function stuk_is_vastgelegd() returns trigger language plpgsql as $$
begin
    raise exception 'Een vastgelegd stuk kan niet worden gewijzigd' using errcode = 'insufficient_privilege';
end $$;

create trigger eerste_zorg_vast before update on eerste_zorg for each row execute function stuk_is_vastgelegd();
create trigger onderzoek_vast before update on onderzoek for each row execute function stuk_is_vastgelegd();
create trigger letsel_vast before update on letsel for each row execute function stuk_is_vastgelegd();
create trigger fotoreeks_vast before update on fotoreeks for each row execute function stuk_is_vastgelegd();
create trigger fotoreeks_fotos_vast before update on fotoreeks_fotos for each row execute function stuk_is_vastgelegd();
create trigger consult_vast before update on consult for each row execute function stuk_is_vastgelegd();
create trigger consult_criteria_vast before update on consult_criteria for each row execute function stuk_is_vastgelegd();
create trigger fotobeoordeling_vast before update on fotobeoordeling for each row execute function stuk_is_vastgelegd();
create trigger letselduiding_vast before update on letselduiding for each row execute function stuk_is_vastgelegd();
create trigger letselduiding_hypothesen_vast before update on letselduiding_hypothesen for each row execute function stuk_is_vastgelegd();
create trigger afweging_vast before update on afweging for each row execute function stuk_is_vastgelegd();
create trigger triage_vast before update on triage for each row execute function stuk_is_vastgelegd();
create trigger kennisgeving_vast before update on kennisgeving for each row execute function stuk_is_vastgelegd();
create trigger terugkoppeling_vast before update on terugkoppeling for each row execute function stuk_is_vastgelegd();
create trigger actieoverleg_vast before update on actieoverleg for each row execute function stuk_is_vastgelegd();
create trigger veiligheidsafspraak_vast before update on veiligheidsafspraak for each row execute function stuk_is_vastgelegd();
create trigger veiligheidsafspraak_voorwaarden_vast before update on veiligheidsafspraak_voorwaarden for each row execute function stuk_is_vastgelegd();
create trigger stap_vast before update on stap for each row execute function stuk_is_vastgelegd();
