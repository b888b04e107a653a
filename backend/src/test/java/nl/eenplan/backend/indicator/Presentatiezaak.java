package nl.eenplan.backend.indicator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Children of the region as the figures find them: when they were seen, what was done and when.
@Ketentest
abstract class Presentatiezaak {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Autowired
    Artsenketen artsen;

    @Autowired
    Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    JdbcClient eigenaar;

    /// A child that was seen, with the pictures made half an hour later.
    UUID gezien(GezinId gezin, String aard, LocalDateTime gezienOp, @Nullable LocalDateTime incident) {
        return gezien(gezin, aard, gezienOp, incident, null);
    }

    UUID gezien(
            GezinId gezin,
            String aard,
            LocalDateTime gezienOp,
            @Nullable LocalDateTime incident,
            @Nullable LocalDateTime incidentTot) {
        var kind = UUID.randomUUID();
        eigenaar.sql("""
                        insert into gezinslid (id, gezin, naam, geslacht, rol, vermoeden, gewijzigd_door, gewijzigd_op,
                            versie)
                        values (:kind, :gezin, 'x', 'ONBEKEND', 'KIND', true, 'x', now(), 1)
                        """).param("kind", kind).param("gezin", gezin.waarde()).update();
        eigenaar.sql("""
                        insert into eerste_zorg (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            gezien_op, behandeling, zorginstelling, is_acuut, beslist_door)
                        values (gen_random_uuid(), 1, :gezin, :kind, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            :op, :op, 'x', 'x', false, 'x')
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind)
                .param("op", gezienOp.atZone(NEDERLAND).toOffsetDateTime())
                .update();
        eigenaar.sql("""
                        insert into fotoreeks (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op,
                            reden_geen_fotos, is_verwijderd_van_camera, is_meldcode_gestart, aard, incident, incident_tot)
                        values (gen_random_uuid(), 1, :gezin, :kind, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            :op, 'geen', false, true, :aard, :incident, :tot)
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind)
                .param("op", gezienOp.atZone(NEDERLAND).toOffsetDateTime())
                .param("aard", aard)
                .param(
                        "incident",
                        incident == null ? null : incident.atZone(NEDERLAND).toOffsetDateTime())
                .param(
                        "tot",
                        incidentTot == null
                                ? null
                                : incidentTot.atZone(NEDERLAND).toOffsetDateTime())
                .update();
        return kind;
    }

    void stap(GezinId gezin, UUID kind, String soort, LocalDateTime op, @Nullable Boolean isBereikt) {
        eigenaar.sql("""
                        insert into stap (id, versienummer, gezin, kind, taak, door, door_naam, vastgelegd_op, soort,
                            wanneer, met_wie, gedaan, is_bereikt)
                        values (gen_random_uuid(), 1, :gezin, :kind, gen_random_uuid()::text, gen_random_uuid(), 'x',
                            :op, :soort, :op, 'x', 'x', :bereikt)
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind)
                .param("soort", soort)
                .param("op", op.atZone(NEDERLAND).toOffsetDateTime())
                .param("bereikt", isBereikt)
                .update();
    }

    static Instant op(LocalDateTime moment) {
        return moment.atZone(NEDERLAND).toInstant();
    }
}
