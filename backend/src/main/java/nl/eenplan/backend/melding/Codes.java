package nl.eenplan.backend.melding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /// Every list at once, for whoever shows many codes.
    Codeboek boek() {
        return new Codeboek(jdbc
                .sql("select lijst, code, label from cbs_code")
                .query((rij, nummer) -> Map.entry(
                        new Sleutel(rij.getString("lijst"), rij.getString("code")),
                        new Code(rij.getString("code"), rij.getString("label"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    record Sleutel(String lijst, String code) {}

    record Codeboek(Map<Sleutel, Code> codes) {

        /// A code that the list does not hold, as after a new protocol, is shown without words.
        Code get(String lijst, String code) {
            return codes.getOrDefault(new Sleutel(lijst, code), new Code(code, ""));
        }
    }
}
