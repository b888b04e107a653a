package nl.eenplan.backend.logboek;

import java.util.Collection;
import java.util.Comparator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Hands rows to the database, which chains them: see `logboek_schrijf`.
@Component
class Logketen {

    private final JdbcTemplate jdbc;

    Logketen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// In one call, so in one round trip. The chains come in the same order for everybody: nobody waits in a circle.
    void schrijf(Collection<Logrij> rijen) {
        var regels = rijen.stream()
                .sorted(Comparator.comparing(Logrij::keten))
                .map(Logrij::alsTekst)
                .toArray(String[]::new);
        jdbc.query(
                "select logboek_schrijf(?)",
                opdracht -> opdracht.setArray(1, opdracht.getConnection().createArrayOf("text", regels)),
                rij -> {});
    }
}
