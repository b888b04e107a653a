package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.organisatie.Eenmaalcodes.Uitkomst;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Tweedefactor;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@Kerntest
class EenmaalcodesTest {

    private static final String NAAM = "hoek";
    private static final String WACHTWOORD = "Merewestein-2026";

    @Autowired
    private Eenmaalcodes eenmaalcodes;

    @Autowired
    private AuthenticationProvider aanmelding;

    @Autowired
    private Tweedefactor tweedefactor;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private String geheim = "";
    private List<String> herstelcodes = List.of();

    @BeforeEach
    void schrijfIn() {
        vergeet();
        meldAan();
        geheim = eenmaalcodes.begin().orElseThrow().geheim();
        assertThat(eenmaalcodes.bevestig("fout", code(0))).isEmpty();
        herstelcodes = eenmaalcodes.bevestig(WACHTWOORD, code(0));
    }

    @AfterEach
    void ruimOp() {
        SecurityContextHolder.clearContext();
        vergeet();
    }

    @Test
    @DisplayName("Na het wachtwoord is iemand met een tweede factor nog niet aan het werk; na zijn code wel")
    void vraagtCode() {
        meldAan();
        assertThatThrownBy(poort::gebruiker).isInstanceOf(GeenToegang.class);
        assertThat(tweedefactor.isBewezen()).isFalse();

        assertThat(eenmaalcodes.bewijs("000000")).isEqualTo(Uitkomst.FOUT);
        assertThat(eenmaalcodes.bewijs(code(1))).isEqualTo(Uitkomst.GOED);

        assertThat(poort.gebruiker().naam()).isEqualTo("A. Hoek");
        assertThat(tweedefactor.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("Een code werkt één keer, ook binnen zijn halve minuut")
    void weigertHerhaling() {
        meldAan();
        var code = code(1);

        assertThat(eenmaalcodes.bewijs(code)).isEqualTo(Uitkomst.GOED);
        meldAan();
        assertThat(eenmaalcodes.bewijs(code)).isEqualTo(Uitkomst.FOUT);
    }

    @Test
    @DisplayName("Een herstelcode werkt één keer, en staat alleen als hash in de database")
    void neemtHerstelcode() {
        assertThat(herstelcodes).hasSize(10).doesNotHaveDuplicates();
        assertThat(jdbc.sql("select hash from herstelcode").query(String.class).list())
                .hasSize(10)
                .allMatch(hash -> hash.startsWith("$argon2id$"));

        meldAan();
        assertThat(eenmaalcodes.bewijs(herstelcodes.getFirst())).isEqualTo(Uitkomst.GOED);
        meldAan();
        assertThat(eenmaalcodes.bewijs(herstelcodes.getFirst())).isEqualTo(Uitkomst.FOUT);
        assertThat(eenmaalcodes.bewijs(herstelcodes.getLast().toUpperCase(Locale.ROOT)))
                .isEqualTo(Uitkomst.GOED);
    }

    @Test
    @DisplayName(
            "Na tien onjuiste codes helpt ook de goede een kwartier niet, en een tweede geheim is er niet te maken")
    void blokkeert() {
        meldAan();
        for (int poging = 0; poging < 10; poging++) {
            assertThat(eenmaalcodes.bewijs("000000")).isNotEqualTo(Uitkomst.GOED);
        }

        assertThat(eenmaalcodes.bewijs(code(1))).isEqualTo(Uitkomst.GEBLOKKEERD);
        assertThat(eenmaalcodes.begin()).isEmpty();
        assertThat(jdbc.sql("select count(*) from logboek l where l::text like :geheim")
                        .param("geheim", "%" + geheim + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void meldAan() {
        SecurityContextHolder.clearContext();
        var wie = aanmelding.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(NAAM, WACHTWOORD));
        SecurityContextHolder.setContext(new SecurityContextImpl(Objects.requireNonNull(wie)));
    }

    /// One step ahead counts, one behind too: no code of 0 or 1 grows too old while a password is being hashed.
    private String code(int stappen) {
        var codes = new TimeBasedOneTimePasswordGenerator();
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(geheim), codes.getAlgorithm()),
                    Instant.now().plus(codes.getTimeStep().multipliedBy(stappen)),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private void vergeet() {
        jdbc.sql("delete from herstelcode").update();
        jdbc.sql("delete from eenmaalgeheim").update();
        jdbc.sql("delete from aanmeldpoging").update();
    }
}
