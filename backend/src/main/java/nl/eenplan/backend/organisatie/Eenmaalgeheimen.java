package nl.eenplan.backend.organisatie;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import nl.eenplan.processes.api.MedewerkerId;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Keeps the secrets behind the codes and checks codes against them. A code of the step before or after is accepted,
/// for clocks that are not quite equal; each code once.
@Component
class Eenmaalgeheimen {

    private static final int GEHEIM_BYTES = 20;
    private static final int HERSTELCODES = 10;
    private static final String TEKENS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_TEKENS = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder hashes;
    private final SecureRandom toeval = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    Eenmaalgeheimen(JdbcClient jdbc, PasswordEncoder hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
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
        jdbc.sql("""
                        insert into eenmaalgeheim as e (medewerker, geheim) values (:id, :geheim)
                        on conflict (medewerker) do update set geheim = excluded.geheim, aangemaakt = now()
                         where e.bevestigd is null
                        """).param("id", medewerker.waarde()).param("geheim", geheim).update();
        return geheim;
    }

    boolean bevestig(MedewerkerId medewerker, String code, Instant nu) {
        return gebruik(medewerker, code, nu, "bevestigd is null");
    }

    boolean neem(MedewerkerId medewerker, String code, Instant nu) {
        return gebruik(medewerker, code, nu, "bevestigd is not null");
    }

    private boolean gebruik(MedewerkerId medewerker, String code, Instant nu, String voorwaarde) {
        return jdbc
                .sql("select geheim from eenmaalgeheim where medewerker = :id and " + voorwaarde + " for update")
                .param("id", medewerker.waarde())
                .query((rij, nummer) -> rij.getBytes("geheim"))
                .optional()
                .stream()
                .flatMap(geheim -> stap(geheim, kaal(code), nu))
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

    List<String> maakHerstelcodes(MedewerkerId medewerker) {
        jdbc.sql("delete from herstelcode where medewerker = :id")
                .param("id", medewerker.waarde())
                .update();
        return Stream.generate(this::herstelcode)
                .limit(HERSTELCODES)
                .peek(code -> jdbc.sql(
                                "insert into herstelcode (id, medewerker, hash) values (:id, :medewerker, :hash)")
                        .param("id", UuidCreator.getTimeOrderedEpoch())
                        .param("medewerker", medewerker.waarde())
                        .param("hash", hashes.encode(kaal(code)))
                        .update())
                .toList();
    }

    boolean neemHerstelcode(MedewerkerId medewerker, String code) {
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

    private String herstelcode() {
        var code = new StringBuilder();
        for (int teken = 0; teken < CODE_TEKENS; teken++) {
            code.append(teken > 0 && teken % 4 == 0 ? "-" : "").append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        return code.toString();
    }

    private static String kaal(String getypt) {
        return getypt.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    static String leesbaar(byte[] geheim) {
        return new Base32().encodeToString(geheim).replace("=", "");
    }

    static String adres(byte[] geheim, String gebruikersnaam) {
        return "otpauth://totp/Eenplan:" + URLEncoder.encode(gebruikersnaam, StandardCharsets.UTF_8) + "?secret="
                + leesbaar(geheim) + "&issuer=Eenplan";
    }

    private record Rij(UUID id, String hash) {}
}
