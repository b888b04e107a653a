package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.toegang.Logboek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

@Kerntest
@DisplayName("Aan de tijd die een mislukte aanmelding kost is niet te zien of een account bestaat")
class AanmeldwerkTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder argon2;

    @Autowired
    private Aanmeldpogingen pogingen;

    @Autowired
    private Aanmeldsessies sessies;

    @Autowired
    private Factoren factoren;

    @Autowired
    private Logboek logboek;

    @Autowired
    private JdbcClient werker;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @AfterEach
    void vergeet() {
        jdbc.sql("delete from aanmeldpoging").update();
    }

    @Test
    @DisplayName("Een onbekende naam, een fout wachtwoord en een geblokkeerde naam kosten elk één controle")
    void rekentAltijdEenKeer() {
        var teller = new Teller(argon2);
        var aanmelding = new Aanmelding(accounts, teller, pogingen, sessies, factoren, logboek, werker, klok);

        for (var naam : new String[] {"niemand-hier", "kuipers"}) {
            for (int poging = 1; poging <= 12; poging++) {
                var keer = poging;
                assertThatThrownBy(() -> aanmelding.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(naam, "fout")))
                        .isInstanceOf(AuthenticationException.class);
                assertThat(teller.controles.getAndSet(0))
                        .as("%s, poging %s", naam, keer)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    @DisplayName("Een onbekende naam en een fout wachtwoord krijgen bij elke poging dezelfde tekst")
    void antwoordtHetzelfde() {
        var aanmelding = new Aanmelding(accounts, argon2, pogingen, sessies, factoren, logboek, werker, klok);

        for (int poging = 1; poging <= 12; poging++) {
            assertThat(fout(aanmelding, "niemand-hier")).isEqualTo(fout(aanmelding, "kuipers"));
        }
    }

    private static String fout(Aanmelding aanmelding, String naam) {
        try {
            aanmelding.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(naam, "fout"));
            return "ingelogd";
        } catch (AuthenticationException e) {
            return e.getClass().getSimpleName() + e.getMessage();
        }
    }

    private static final class Teller implements PasswordEncoder {

        private final PasswordEncoder echt;
        private final AtomicInteger controles = new AtomicInteger();

        Teller(PasswordEncoder echt) {
            this.echt = echt;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence wachtwoord) {
            return echt.encode(wachtwoord);
        }

        @Override
        public boolean matches(@Nullable CharSequence wachtwoord, @Nullable String hash) {
            controles.incrementAndGet();
            return echt.matches(wachtwoord, hash);
        }
    }
}
