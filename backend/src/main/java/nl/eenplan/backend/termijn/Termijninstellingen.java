package nl.eenplan.backend.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rules of this region, kept for at most a minute: they change a few times a year and are asked for with every new
/// task. Each holds from its first day up to its last, so a new day needs no new reading.
@Component
class Termijninstellingen {

    private static final long HOUDBAAR = Duration.ofMinutes(1).toNanos();

    private final JdbcClient jdbc;
    private final String regio;
    private volatile @Nullable Blad blad;

    Termijninstellingen(JdbcClient jdbc, @Value("${eenplan.regio:Merewestein}") String regio) {
        this.jdbc = jdbc;
        this.regio = regio;
    }

    /// The rule of the region on that day, or else that of the country.
    ///
    /// @throws NoSuchElementException when there is none
    Termijnregel op(Taaksoort soort, LocalDate dag) {
        return vind(soort, dag, false)
                .orElseThrow(() -> new NoSuchElementException("Geen termijn ingesteld voor " + soort));
    }

    /// The shorter rule for an acute case; most kinds of tasks have none.
    Optional<Termijnregel> bijAcuut(Taaksoort soort, LocalDate dag) {
        return vind(soort, dag, true);
    }

    private Optional<Termijnregel> vind(Taaksoort soort, LocalDate dag, boolean bijAcuut) {
        return blad().regels().stream()
                .filter(instelling -> instelling.regel().soort() == soort
                        && instelling.regel().bijAcuut() == bijAcuut
                        && instelling.geldt(dag))
                .findFirst()
                .map(Instelling::regel);
    }

    /// After a change of the settings.
    void vergeet() {
        blad = null;
    }

    private Blad blad() {
        var huidig = blad;
        if (huidig == null || System.nanoTime() - huidig.gelezen() > HOUDBAAR) {
            huidig = new Blad(lees(), System.nanoTime());
            blad = huidig;
        }
        return huidig;
    }

    /// Those of the region first.
    private List<Instelling> lees() {
        return jdbc.sql("""
                        select taaksoort, hoeveelheid, eenheid, beginfeit, termijnenwet, bron, regioafspraak,
                               bij_acuut, van, tot
                          from termijninstelling where regio = :regio or regio is null order by regio nulls last
                        """)
                .param("regio", regio)
                .query((rij, nummer) -> instelling(rij))
                .list();
    }

    private static Instelling instelling(ResultSet rij) throws SQLException {
        var regel = new Termijnregel(
                Taaksoort.valueOf(rij.getString("taaksoort")),
                rij.getInt("hoeveelheid"),
                Eenheid.valueOf(rij.getString("eenheid")),
                Beginfeit.valueOf(rij.getString("beginfeit")),
                rij.getBoolean("termijnenwet"),
                rij.getString("bron"),
                rij.getBoolean("regioafspraak"),
                rij.getBoolean("bij_acuut"));
        return new Instelling(regel, rij.getObject("van", LocalDate.class), rij.getObject("tot", LocalDate.class));
    }

    private record Blad(List<Instelling> regels, long gelezen) {}

    private record Instelling(
            Termijnregel regel, LocalDate van, @Nullable LocalDate tot) {

        boolean geldt(LocalDate dag) {
            return !van.isAfter(dag) && (tot == null || tot.isAfter(dag));
        }
    }
}
