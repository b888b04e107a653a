package nl.eenplan.backend.herstelplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.eenplan.backend.herstelplan.Planblok.Doelen;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the blocks of a plan, one document each; a block is replaced only upon the version that was read.
@Component
class Planblokken {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Actiestanden actiestanden;
    private final Clock klok;

    Planblokken(JdbcClient jdbc, JsonMapper json, Actiestanden actiestanden, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.actiestanden = actiestanden;
        this.klok = klok;
    }

    void begin(HerstelplanId plan, List<Planblok> blokken) {
        for (var blok : blokken) {
            jdbc.sql("""
                            insert into herstelplan_blok (plan, soort, versie, inhoud)
                            values (:plan, :soort, 0, :inhoud::jsonb)
                            """)
                    .param("plan", plan.waarde())
                    .param("soort", blok.soort().name())
                    .param("inhoud", json.writeValueAsString(blok))
                    .update();
        }
    }

    Map<Bloksoort, Opgeslagen> lees(HerstelplanId plan) {
        var uit = new EnumMap<Bloksoort, Opgeslagen>(Bloksoort.class);
        jdbc.sql("select soort, versie, inhoud, gewijzigd_door, gewijzigd_op from herstelplan_blok where plan = :plan")
                .param("plan", plan.waarde())
                .query((rij, nummer) -> opgeslagen(rij))
                .list()
                .forEach(blok -> uit.put(blok.inhoud().soort(), blok));
        uit.computeIfPresent(
                Bloksoort.DOELEN, (soort, blok) -> blok.met(actiestanden.verrijk(plan, (Doelen) blok.inhoud())));
        return uit;
    }

    Planinhoud inhoud(HerstelplanId plan, List<PersoonId> kinderen) {
        var blokken = new EnumMap<Bloksoort, Planblok>(Bloksoort.class);
        lees(plan).forEach((soort, blok) -> blokken.put(soort, blok.inhoud()));
        return new Planinhoud(blokken, kinderen);
    }

    /// The new version, or nothing when somebody stored the block since `gelezen`.
    OptionalInt vervang(HerstelplanId plan, Planblok blok, int gelezen, MedewerkerId door) {
        var kaal = blok instanceof Doelen doelen ? Actiestanden.zonderStand(doelen) : blok;
        var versie = jdbc.sql("""
                        update herstelplan_blok
                           set inhoud = :inhoud::jsonb, versie = versie + 1, gewijzigd_door = :door, gewijzigd_op = :nu
                         where plan = :plan and soort = :soort and versie = :gelezen
                        returning versie
                        """)
                .param("inhoud", json.writeValueAsString(kaal))
                .param("door", door.waarde())
                .param("nu", OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC))
                .param("plan", plan.waarde())
                .param("soort", blok.soort().name())
                .param("gelezen", gelezen)
                .query(Integer.class)
                .optional();
        if (versie.isPresent() && blok instanceof Doelen doelen) {
            actiestanden.vervang(plan, doelen);
        }
        return versie.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private Opgeslagen opgeslagen(ResultSet rij) throws SQLException {
        var soort = Bloksoort.valueOf(rij.getString("soort"));
        var op = rij.getObject("gewijzigd_op", OffsetDateTime.class);
        return new Opgeslagen(
                json.readValue(rij.getString("inhoud"), soort.vorm()),
                rij.getInt("versie"),
                Optional.ofNullable(rij.getObject("gewijzigd_door", UUID.class))
                        .map(MedewerkerId::new)
                        .orElse(null),
                op == null ? null : op.toInstant());
    }

    record Opgeslagen(
            Planblok inhoud,
            int versie,
            @Nullable MedewerkerId door,
            @Nullable Instant op) {

        private Opgeslagen met(Planblok verrijkt) {
            return new Opgeslagen(verrijkt, versie, door, op);
        }
    }
}
