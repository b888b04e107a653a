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

    private String maak(PersoonId kind) {
        int ingevoegd = 0;
        while (ingevoegd == 0 && !bestaat(kind)) {
            ingevoegd = jdbc.sql("insert into kindnummer (kind, nummer) values (?, ?) on conflict do nothing")
                    .params(kind.waarde(), toevallig())
                    .update();
        }
        return jdbc.sql("select nummer from kindnummer where kind = ?")
                .param(kind.waarde())
                .query(String.class)
                .single();
    }

    private boolean bestaat(PersoonId kind) {
        return jdbc.sql("select exists (select 1 from kindnummer where kind = ?)")
                .param(kind.waarde())
                .query(Boolean.class)
                .single();
    }

    private String toevallig() {
        var nummer = new StringBuilder("K-");
        for (int i = 0; i < 6; i++) {
            nummer.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return nummer.toString();
    }
}
