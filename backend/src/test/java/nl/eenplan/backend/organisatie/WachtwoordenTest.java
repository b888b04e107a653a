package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.organisatie.Wachtwoorden.Bezwaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@Kerntest
class WachtwoordenTest {

    private static final String OUD = "Merewestein-2026";
    private static final String NIEUW = "zeven groene fietsen op zolder";

    @Autowired
    private Wachtwoorden wachtwoorden;

    @Autowired
    private Wachtwoordregels regels;

    @Autowired
    private Aanmeldsessies sessies;

    @Autowired
    private AuthenticationProvider aanmelding;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private String hash = "";

    @BeforeEach
    void onthoud() {
        hash = jdbc.sql("select wachtwoord from medewerker where gebruikersnaam = 'aydin'")
                .query(String.class)
                .single();
    }

    @AfterEach
    void zetTerug() {
        SecurityContextHolder.clearContext();
        jdbc.sql("update medewerker set wachtwoord = :hash where gebruikersnaam = 'aydin'")
                .param("hash", hash)
                .update();
        jdbc.sql("delete from aanmeldpoging").update();
    }

    @Test
    @DisplayName("Een nieuw wachtwoord geldt meteen en sluit andere apparaten, niet dit")
    void wijzigt() {
        var elders = sessie(meldAan(OUD));
        var wie = meldAan(OUD);
        SecurityContextHolder.setContext(new SecurityContextImpl(wie));

        assertThat(wachtwoorden.wijzig("fout", NIEUW)).contains(Bezwaar.OUD_ONJUIST);
        assertThat(wachtwoorden.wijzig(OUD, OUD)).contains(Bezwaar.ZELFDE);
        assertThat(wachtwoorden.wijzig(OUD, NIEUW)).isEmpty();

        assertThat(meldAan(NIEUW).isAuthenticated()).isTrue();
        assertThat(sessies.geldt(elders)).isFalse();
        assertThat(sessies.geldt(sessie(wie))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "kort-kort-1, TE_KORT",
        "password1234, BEKEND",
        "Welkom2026!!, BEKEND",
        "2026-Zomer-2026, BEKEND",
        "aaaaaaaaaaaaaa, BEKEND",
        "Aydin-19-05-1980, NAAM",
        "zeven groene fietsen, ",
        "correct paard batterij nietje, "
    })
    @DisplayName("Kort, gelekt, een bekend woord met cijfers of de eigen naam mag niet; een zin zonder cijfers wel")
    void houdtRegels(String nieuw, Bezwaar bezwaar) {
        assertThat(regels.bezwaar(nieuw, "E. Aydin", "aydin").orElse(null)).isEqualTo(bezwaar);
    }

    private Authentication meldAan(String wachtwoord) {
        var wie = aanmelding.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("aydin", wachtwoord));
        return Objects.requireNonNull(wie);
    }

    private static UUID sessie(Authentication wie) {
        return ((Aangemelde) Objects.requireNonNull(wie.getPrincipal()))
                .aanmelding()
                .orElseThrow();
    }
}
