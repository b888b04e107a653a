package nl.eenplan.backend.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Partij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables `toestemming_feit` and `verdenking`, to which is only added.
@Component
class Feitenkast {

    private final JdbcClient jdbc;

    Feitenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which they were recorded.
    List<Feit> vanGezin(GezinId gezin) {
        return jdbc.sql("select * from toestemming_feit where gezin = ? order by nummer")
                .param(gezin.waarde())
                .query(Feitenkast::feit)
                .list();
    }

    /// Its number is given by the database.
    void bewaar(GezinId gezin, Feit feit) {
        jdbc.sql("""
                        insert into toestemming_feit
                               (id, gezin, over, naar, soort, feit, verklaring, gever, gever_naam, hoedanigheid,
                                wilsbekwaam, beoordeeld_door, wijze, getuige, op, tot_en_met, reden, vastgelegd_door,
                                vastgelegd_op)
                        values (:id, :gezin, :over, :naar, :soort, :feit, :verklaring, :gever, :geverNaam,
                                :hoedanigheid, :wilsbekwaam, :beoordeeldDoor, :wijze, :getuige, :op, :totEnMet, :reden,
                                :door, :vastgelegdOp)
                        """)
                .param("id", feit.id())
                .param("gezin", gezin.waarde())
                .param("over", feit.over().waarde())
                .param("naar", feit.waarvoor().naar().name())
                .param("soort", feit.waarvoor().soort().name())
                .param("feit", feit.soort().name())
                .param("verklaring", feit.verklaring())
                .param("gever", waarde(feit.gever()))
                .param("geverNaam", feit.geverNaam())
                .param("hoedanigheid", naam(feit.hoedanigheid()))
                .param("wilsbekwaam", feit.isWilsbekwaam())
                .param("beoordeeldDoor", feit.beoordeeldDoor())
                .param("wijze", naam(feit.wijze()))
                .param("getuige", feit.getuige())
                .param("op", feit.op())
                .param("totEnMet", feit.totEnMet())
                .param("reden", feit.reden())
                .param("door", feit.door().waarde())
                .param("vastgelegdOp", utc(feit.vastgelegdOp()))
                .update();
    }

    /// Who is seen as the suspected offender now.
    Set<PersoonId> verdacht(GezinId gezin) {
        return jdbc
                .sql("select persoon from (select distinct on (persoon) persoon, is_verdacht from verdenking"
                        + " where gezin = ? order by persoon, nummer desc) laatste where is_verdacht")
                .param(gezin.waarde())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersoonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void bewaarVerdenking(
            GezinId gezin, PersoonId persoon, boolean isVerdacht, String reden, MedewerkerId door, Instant op) {
        jdbc.sql("insert into verdenking (gezin, persoon, is_verdacht, reden, vastgelegd_door, vastgelegd_op)"
                        + " values (:gezin, :persoon, :verdacht, :reden, :door, :op)")
                .param("gezin", gezin.waarde())
                .param("persoon", persoon.waarde())
                .param("verdacht", isVerdacht)
                .param("reden", reden)
                .param("door", door.waarde())
                .param("op", utc(op))
                .update();
    }

    private static Feit feit(ResultSet rij, int nummer) throws SQLException {
        return new Feit(
                rij.getLong("nummer"),
                rij.getObject("id", UUID.class),
                new PersoonId(rij.getObject("over", UUID.class)),
                Waarvoor.van(Partij.valueOf(rij.getString("naar")), Gegevenssoort.valueOf(rij.getString("soort")))
                        .orElseThrow(),
                Feit.Soort.valueOf(rij.getString("feit")),
                rij.getObject("verklaring", UUID.class),
                persoon(rij.getObject("gever", UUID.class)),
                rij.getString("gever_naam"),
                rij.getString("hoedanigheid") == null ? null : Hoedanigheid.valueOf(rij.getString("hoedanigheid")),
                rij.getObject("wilsbekwaam", Boolean.class),
                rij.getString("beoordeeld_door"),
                rij.getString("wijze") == null ? null : Wijze.valueOf(rij.getString("wijze")),
                rij.getString("getuige"),
                rij.getObject("op", LocalDate.class),
                rij.getObject("tot_en_met", LocalDate.class),
                rij.getString("reden"),
                new MedewerkerId(rij.getObject("vastgelegd_door", UUID.class)),
                rij.getObject("vastgelegd_op", OffsetDateTime.class).toInstant());
    }

    private static @Nullable PersoonId persoon(@Nullable UUID id) {
        return id == null ? null : new PersoonId(id);
    }

    private static @Nullable UUID waarde(@Nullable PersoonId persoon) {
        return persoon == null ? null : persoon.waarde();
    }

    private static @Nullable String naam(@Nullable Enum<?> constante) {
        return constante == null ? null : constante.name();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
