package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.toegang.Aangemeld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

@Kerntest
class AanmeldingTest {

    private static final String GOED = "Merewestein-2026";

    @Autowired
    private AuthenticationProvider aanmelding;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefklok klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @AfterEach
    void hefBlokkadesOp() {
        klok.verzet(Duration.ofMinutes(15));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "mulder",
                "visser",
                "jansen",
                "deboer",
                "kuipers",
                "bakker",
                "yilmaz",
                "vos",
                "post",
                "dijk",
                "hoek",
                "aydin",
                "smit",
                "pinas",
                "beheer",
                "terpstra"
            })
    @DisplayName("Iedereen van de demoregio kan zich aanmelden")
    void meldtAan(String naam) {
        var gelukt = meldAan(naam, GOED);

        assertThat(gelukt.isAuthenticated()).isTrue();
        assertThat(gelukt.getPrincipal())
                .isInstanceOfSatisfying(
                        Aangemeld.class, wie -> assertThat(wie.gebruiker()).isEqualTo(mensen.wie(naam)));
    }

    @Test
    @DisplayName("Hoofdletters en spaties om de gebruikersnaam maken niet uit")
    void leestNaamRuim() {
        assertThat(meldAan(" Mulder ", GOED).getName()).isEqualTo("mulder");
    }

    @Test
    @DisplayName("Na tien foute wachtwoorden is het account een kwartier dicht, ook met het goede wachtwoord")
    void blokkeertNaTien() {
        for (int poging = 1; poging < 10; poging++) {
            assertThatThrownBy(() -> meldAan("kuipers", "fout"))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("Gebruikersnaam of wachtwoord klopt niet.");
        }

        assertThatThrownBy(() -> meldAan("kuipers", "fout"))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("geblokkeerd")
                .hasMessageMatching(".*vanaf \\d\\d\\.\\d\\d uur.*");
        assertThatThrownBy(() -> meldAan("kuipers", GOED)).isInstanceOf(LockedException.class);

        klok.verzet(Duration.ofMinutes(14));
        assertThatThrownBy(() -> meldAan("kuipers", GOED)).isInstanceOf(LockedException.class);

        klok.verzet(Duration.ofMinutes(1));
        assertThat(meldAan("kuipers", GOED).isAuthenticated()).isTrue();
        assertThat(log("kuipers"))
                .containsSubsequence("poging 9", "account geblokkeerd", "aanmelden terwijl geblokkeerd", "aangemeld");
    }

    @Test
    @DisplayName("Een goed wachtwoord bij de tiende poging telt, en begint de telling opnieuw")
    void vergeetNaGoedWachtwoord() {
        for (int poging = 1; poging < 10; poging++) {
            assertThatThrownBy(() -> meldAan("bakker", "fout")).isInstanceOf(BadCredentialsException.class);
        }

        assertThat(meldAan("bakker", GOED).isAuthenticated()).isTrue();

        assertThatThrownBy(() -> meldAan("bakker", "fout")).isInstanceOf(BadCredentialsException.class);
        assertThat(meldAan("bakker", GOED).isAuthenticated()).isTrue();
    }

    @Test
    @DisplayName("Veertig pogingen tegelijk geven tien keer een blik op het wachtwoord, niet meer")
    void teltGelijktijdigePogingen() throws Exception {
        Callable<Class<?>> poging = () -> {
            try {
                return meldAan("vos", "fout").getClass();
            } catch (AuthenticationException e) {
                return e.getClass();
            }
        };

        List<Class<?>> uitkomsten;
        try (var draden = Executors.newFixedThreadPool(8)) {
            uitkomsten = draden.invokeAll(java.util.Collections.nCopies(40, poging)).stream()
                    .<Class<?>>map(uitkomst -> uitkomst.resultNow())
                    .toList();
        }

        assertThat(uitkomsten).containsOnly(BadCredentialsException.class, LockedException.class);
        assertThat(log("vos").stream().filter(regel -> !regel.equals("aanmelden terwijl geblokkeerd")))
                .hasSize(10);
        assertThat(jdbc.sql("select pogingen from aanmeldpoging where gebruikersnaam = 'vos'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    @DisplayName("Een naam van niemand krijgt dezelfde antwoorden en dezelfde blokkade, en komt niet in het logboek")
    void verraadtNietWieBestaat() {
        for (int poging = 1; poging < 10; poging++) {
            assertThatThrownBy(() -> meldAan("niemand", "geheim-getypt"))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("Gebruikersnaam of wachtwoord klopt niet.");
        }

        assertThatThrownBy(() -> meldAan("niemand", "fout")).isInstanceOf(LockedException.class);
        assertThat(jdbc.sql("select count(*) from logboek l where l::text like '%niemand%' or l::text like '%getypt%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Een leeg of reusachtig wachtwoord wordt niet doorgerekend en een gesloten account bestaat niet")
    void weigertOnzin() {
        assertThatThrownBy(() -> meldAan("mulder", "x".repeat(257))).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> meldAan("x".repeat(65), GOED)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> meldAan("", GOED)).isInstanceOf(BadCredentialsException.class);

        jdbc.sql("update medewerker set actief = false where gebruikersnaam = 'dijk'")
                .update();
        try {
            assertThatThrownBy(() -> meldAan("dijk", GOED)).isInstanceOf(BadCredentialsException.class);
        } finally {
            jdbc.sql("update medewerker set actief = true where gebruikersnaam = 'dijk'")
                    .update();
        }
    }

    @Test
    @DisplayName("Wachtwoorden staan als Argon2id in de database, elk met eigen zout")
    void bewaartArgon2() {
        assertThat(jdbc.sql("select wachtwoord from medewerker where wachtwoord is not null")
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.startsWith("$argon2id$"));
    }

    private Authentication meldAan(String naam, String wachtwoord) {
        var uitkomst = aanmelding.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(naam, wachtwoord));
        if (uitkomst == null) {
            throw new IllegalStateException("Geen uitkomst");
        }
        return uitkomst;
    }

    private List<String> log(String naam) {
        return jdbc.sql("select handeling from logboek where medewerker = :id and soort like 'AANMELDEN%' order by id")
                .param("id", mensen.wie(naam).id().waarde())
                .query(String.class)
                .list();
    }
}
