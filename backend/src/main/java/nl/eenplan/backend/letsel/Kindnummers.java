package nl.eenplan.backend.letsel;

import java.security.SecureRandom;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pseudonym under which doctors speak of a child: random, so that it tells nothing (003 kindnummer, W4).
@Component
class Kindnummers {

    /// Without characters that are mistaken for each other over the phone.
    private static final String TEKENS = "ABCDEFGHJKLMNPRSTUVWXYZ23456789";

    private final SecureRandom toeval = new SecureRandom();
    private final JdbcClient jdbc;

    Kindnummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number of this child, made when it is asked for first.
    String van(PersoonId kind) {
        return jdbc.sql("select nummer from kindnummer where kind = ?")
                .param(kind.waarde())
                .query(String.class)
                .optional()
                .orElseGet(() -> maak(kind));
    }

    /// Whoever is a moment later finds the number of the first; a number that another child has is drawn again.
    private String maak(PersoonId kind) {
        return jdbc.sql("insert into kindnummer (kind, nummer) values (?, ?) on conflict do nothing returning nummer")
                .params(kind.waarde(), toevallig())
                .query(String.class)
                .optional()
                .orElseGet(() -> van(kind));
    }

    private String toevallig() {
        var nummer = new StringBuilder("K-");
        for (int i = 0; i < 6; i++) {
            nummer.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return nummer.toString();
    }
}
