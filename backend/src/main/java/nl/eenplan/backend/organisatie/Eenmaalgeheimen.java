package nl.eenplan.backend.organisatie;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import nl.eenplan.processes.api.MedewerkerId;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Checks codes against the secrets behind them. A code of the step before or after is accepted,
/// for clocks that are not quite equal; each code once.
@Component
class Eenmaalgeheimen {

    private static final int GEHEIM_BYTES = 20;

    private final JdbcClient jdbc;
    private final Geheimkluis kluis;
    private final SecureRandom toeval = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    Eenmaalgeheimen(JdbcClient jdbc, Geheimkluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    boolean isBevestigd(MedewerkerId medewerker) {
        return jdbc.sql("select exists (select 1 from eenmaalgeheim where medewerker = :id and bevestigd is not null)")
                .param("id", medewerker.waarde())
                .query(Boolean.class)
                .single();
    }

    /// In place of one that was not confirmed.
    byte[] maak(MedewerkerId medewerker) {
        var geheim = new byte[GEHEIM_BYTES];
        toeval.nextBytes(geheim);
        kluis.bewaar(medewerker, geheim);
        return geheim;
    }

    void vergeet(MedewerkerId medewerker) {
        jdbc.sql("delete from eenmaalgeheim where medewerker = :id")
                .param("id", medewerker.waarde())
                .update();
    }

    boolean bevestig(MedewerkerId medewerker, String code, Instant nu) {
        return gebruik(medewerker, code, nu, false);
    }

    boolean neem(MedewerkerId medewerker, String code, Instant nu) {
        return gebruik(medewerker, code, nu, true);
    }

    private boolean gebruik(MedewerkerId medewerker, String code, Instant nu, boolean isBevestigd) {
        return kluis.geef(medewerker, isBevestigd).stream()
                .flatMap(geheim -> stap(geheim, Herstelcodes.kaal(code), nu))
                .anyMatch(stap -> jdbc.sql("update eenmaalgeheim set laatste_stap = :stap,"
                                        + " bevestigd = coalesce(bevestigd, now())"
                                        + " where medewerker = :id and laatste_stap < :stap")
                                .param("stap", stap)
                                .param("id", medewerker.waarde())
                                .update()
                        == 1);
    }

    private Stream<Long> stap(byte[] geheim, String code, Instant nu) {
        var duur = codes.getTimeStep().toSeconds();
        var midden = nu.getEpochSecond() / duur;
        return LongStream.rangeClosed(midden - 1, midden + 1)
                .filter(stap -> MessageDigest.isEqual(
                        code(geheim, Instant.ofEpochSecond(stap * duur)).getBytes(StandardCharsets.US_ASCII),
                        code.getBytes(StandardCharsets.US_ASCII)))
                .boxed();
    }

    private String code(byte[] geheim, Instant moment) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(geheim, codes.getAlgorithm()), moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    static String leesbaar(byte[] geheim) {
        return new Base32().encodeToString(geheim).replace("=", "");
    }

    static String adres(byte[] geheim, String gebruikersnaam) {
        return "otpauth://totp/Eenplan:" + URLEncoder.encode(gebruikersnaam, StandardCharsets.UTF_8) + "?secret="
                + leesbaar(geheim) + "&issuer=Eenplan";
    }
}
