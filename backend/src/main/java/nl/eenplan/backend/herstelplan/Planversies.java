package nl.eenplan.backend.herstelplan;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The fixed versions of a plan; the database refuses to change one.
@Component
class Planversies {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock klok;

    Planversies(JdbcClient jdbc, JsonMapper json, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.klok = klok;
    }

    void legVast(HerstelplanId plan, int nummer, Planinhoud inhoud, String reden, MedewerkerId door) {
        jdbc.sql("""
                        insert into herstelplan_versie (plan, nummer, op, door, reden, inhoud)
                        values (:plan, :nummer, :op, :door, :reden, :inhoud::jsonb)
                        """)
                .param("plan", plan.waarde())
                .param("nummer", nummer)
                .param("op", OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC))
                .param("door", door.waarde())
                .param("reden", reden)
                .param("inhoud", json.writeValueAsString(kaal(inhoud)))
                .update();
    }

    List<Versieregel> lijst(HerstelplanId plan, Function<Set<MedewerkerId>, Map<MedewerkerId, String>> namen) {
        var rijen = jdbc.sql(
                        "select nummer, op, door, reden from herstelplan_versie where plan = :plan order by nummer desc")
                .param("plan", plan.waarde())
                .query((rij, nummer) -> new Rij(
                        rij.getInt("nummer"),
                        rij.getObject("op", OffsetDateTime.class).toInstant(),
                        new MedewerkerId(rij.getObject("door", UUID.class)),
                        rij.getString("reden")))
                .list();
        var bekend = namen.apply(rijen.stream().map(Rij::door).collect(Collectors.toSet()));
        return rijen.stream()
                .map(rij -> new Versieregel(
                        rij.nummer(), rij.op(), bekend.getOrDefault(rij.door(), "onbekend"), rij.reden()))
                .toList();
    }

    /// What version `nummer` changed in these blocks; the first version differs from nothing.
    List<Verschil> verschillen(HerstelplanId plan, int nummer, List<Bloksoort> blokken) {
        var eerst = inhoud(plan, nummer - 1);
        var nu = inhoud(plan, nummer);
        return blokken.stream()
                .flatMap(blok ->
                        Blokvergelijking.vergelijk(blok, eerst.path(blok.name()), nu.path(blok.name())).stream())
                .toList();
    }

    private JsonNode inhoud(HerstelplanId plan, int nummer) {
        return jdbc.sql("select inhoud from herstelplan_versie where plan = :plan and nummer = :nummer")
                .param("plan", plan.waarde())
                .param("nummer", nummer)
                .query(String.class)
                .optional()
                .map(json::readTree)
                .orElseGet(json::createObjectNode);
    }

    private static Map<Bloksoort, Planblok> kaal(Planinhoud inhoud) {
        var blokken = new EnumMap<Bloksoort, Planblok>(inhoud.blokken());
        blokken.computeIfPresent(Bloksoort.DOELEN, (soort, blok) -> Actiestanden.zonderStand((Planblok.Doelen) blok));
        return blokken;
    }

    private record Rij(int nummer, Instant op, MedewerkerId door, String reden) {}
}
