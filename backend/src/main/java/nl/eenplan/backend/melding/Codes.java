package nl.eenplan.backend.melding;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The code lists of the CBS protocol, as data (`domain.md` §7, L7).
@Component
class Codes {

    static final String HOEDANIGHEID = "HOEDANIGHEID";
    static final String AANLEIDING = "AANLEIDING";
    static final String AARD = "AARD";

    private final JdbcClient jdbc;

    Codes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Code> lijst(String naam) {
        return jdbc.sql("select code, label from cbs_code where lijst = ? order by code")
                .param(naam)
                .query(Code.class)
                .list();
    }

    boolean bestaat(String naam, String code) {
        return lijst(naam).stream().anyMatch(rij -> rij.code().equals(code));
    }

    /// A code that the list does not hold, as after a new protocol, is shown without words.
    Code get(String naam, String code) {
        return lijst(naam).stream()
                .filter(rij -> rij.code().equals(code))
                .findFirst()
                .orElse(new Code(code, ""));
    }
}
