package nl.eenplan.backend.organisatie;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Ten codes on paper for whoever has lost his telephone or his key; each works once and is kept as a hash only.
@Component
class Herstelcodes {

    private static final int AANTAL = 10;
    private static final String TEKENS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_TEKENS = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder hashes;
    private final SecureRandom toeval = new SecureRandom();

    Herstelcodes(JdbcClient jdbc, PasswordEncoder hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    /// New ones in place of those that there were.
    List<String> maak(MedewerkerId medewerker) {
        vergeet(medewerker);
        return Stream.generate(this::code)
                .limit(AANTAL)
                .peek(code -> jdbc.sql(
                                "insert into herstelcode (id, medewerker, hash) values (:id, :medewerker, :hash)")
                        .param("id", UuidCreator.getTimeOrderedEpoch())
                        .param("medewerker", medewerker.waarde())
                        .param("hash", hashes.encode(kaal(code)))
                        .update())
                .toList();
    }

    /// Whether there is one that was not used.
    boolean zijnEr(MedewerkerId medewerker) {
        return jdbc.sql("select exists (select 1 from herstelcode where medewerker = :id and gebruikt is null)")
                .param("id", medewerker.waarde())
                .query(Boolean.class)
                .single();
    }

    boolean neem(MedewerkerId medewerker, String code) {
        if (kaal(code).length() != CODE_TEKENS) {
            return false;
        }
        return jdbc
                .sql("select id, hash from herstelcode where medewerker = :id and gebruikt is null order by id")
                .param("id", medewerker.waarde())
                .query((rij, nummer) -> new Rij(rij.getObject("id", UUID.class), rij.getString("hash")))
                .list()
                .stream()
                .filter(rij -> hashes.matches(kaal(code), rij.hash()))
                .anyMatch(rij -> jdbc.sql("update herstelcode set gebruikt = now() where id = :id and gebruikt is null")
                                .param("id", rij.id())
                                .update()
                        == 1);
    }

    void vergeet(MedewerkerId medewerker) {
        jdbc.sql("delete from herstelcode where medewerker = :id")
                .param("id", medewerker.waarde())
                .update();
    }

    private String code() {
        var code = new StringBuilder();
        for (int teken = 0; teken < CODE_TEKENS; teken++) {
            code.append(teken > 0 && teken % 4 == 0 ? "-" : "").append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return code.toString();
    }

    /// As it is compared: without spaces and dashes, in lower case.
    static String kaal(String getypt) {
        return getypt.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private record Rij(UUID id, String hash) {}
}
