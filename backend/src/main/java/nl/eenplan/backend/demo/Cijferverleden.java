package nl.eenplan.backend.demo;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The autumn of 2025 in the demo region: enough closed cases for the figures I7 and I8 to say something, and one
/// row of the distribution so small that it is withheld (`domain.md` §7). Nobody is involved in these families, so
/// that nobody finds them; what is counted of them was recorded and nothing else.
@Component
@Order(9)
@MetDemogezinnen
class Cijferverleden implements DemoLader {

    private static final String HERFST = """
            with kinderen as materialized (
                select n, gen_random_uuid() as gezin, gen_random_uuid() as kind,
                       timestamptz '2025-10-06 09:00+02' + (n - 1) * interval '2 days' as gezien,
                       case when n <= 12 then 2 when n <= 19 then 9 when n <= 24 then 40 when n <= 26 then 100 end
                           * interval '1 hour' as tot_advies,
                       case when n between 5 and 13 then 1 when n between 14 and 18 then 10 end
                           * interval '1 day' as tot_fmo
                  from generate_series(1, 32) n),
            arts as (select id, naam from medewerker where gebruikersnaam = 'mulder'),
            nummers as (
                insert into gezinsnummer (jaar, laatste) values (2025, 32)
                on conflict (jaar) do update set laatste = greatest(gezinsnummer.laatste, 32)),
            gezinnen as (
                insert into gezin (id, nummer, naam, regio, fase, aangemaakt_op, versie, afgesloten_op)
                select gezin, 'G-2025-' || lpad(n::text, 4, '0'), 'Herfst', r.naam, 'AFGESLOTEN', gezien, 0,
                       gezien + interval '14 days'
                  from kinderen, regio r where r.naam = 'Merewestein'),
            leden as (
                insert into gezinslid (id, gezin, naam, geslacht, rol, vermoeden, gewijzigd_door, gewijzigd_op, versie)
                select kind, gezin, 'Kind ' || n, 'ONBEKEND', 'KIND', true, a.naam, gezien, 0 from kinderen, arts a),
            zorg as (
                insert into eerste_zorg (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op, gezien_op,
                                         behandeling, zorginstelling, is_acuut, beslist_door)
                select gen_random_uuid(), 0, gezin, kind, gen_random_uuid()::text, a.id, a.naam,
                       gezien + interval '20 minutes', gezien, 'Geen zorg nodig', 'Huisartsenpraktijk', false, a.naam
                  from kinderen, arts a),
            fotos as (
                insert into fotoreeks (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                                       reden_geen_fotos, is_verwijderd_van_camera, is_meldcode_gestart, aard, incident)
                select gen_random_uuid(), 0, gezin, kind, gen_random_uuid()::text, a.id, a.naam,
                       gezien + interval '30 minutes', 'Beschreven in woorden', false, true,
                       case when tot_fmo is null then 'LICHAMELIJK' else 'SEKSUEEL_TOT_7_DAGEN' end,
                       gezien - interval '1 day'
                  from kinderen, arts a)
            insert into stap (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op, soort, wanneer,
                              met_wie, gedaan, is_bereikt)
            select gen_random_uuid(), 0, gezin, kind, gen_random_uuid()::text, a.id, a.naam, gezien + stap.na,
                   stap.soort, gezien + stap.na, stap.met_wie, 'Overlegd', stap.is_bereikt
              from kinderen, arts a,
                   lateral (values ('SPOED_VERTROUWENSARTS', tot_advies, 'vertrouwensarts', true),
                                   ('FMO_UITVOEREN', tot_fmo, 'kinderarts', null)) stap (soort, na, met_wie, is_bereikt)
             where stap.na is not null
            """;

    private final JdbcClient jdbc;

    Cijferverleden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String naam() {
        return "cijfers van herfst 2025";
    }

    @Override
    public void laad() {
        jdbc.sql(HERFST).update();
    }
}
