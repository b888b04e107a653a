package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Tokens that no real provider would give.
class VervalstTokenIT {

    private static final String NIET_GELDIG = "Wat uw organisatie doorgeeft, klopt niet";
    private static final Instant GISTEREN = Instant.now().minusSeconds(86_400);

    private static Namaakuitgever uitgever;
    private static Toepassing toepassing;

    @BeforeAll
    static void start() {
        uitgever = new Namaakuitgever();
        toepassing = Toepassing.start(Map.of("EENPLAN_OIDC_ISSUER", uitgever.adres()));
    }

    @AfterAll
    static void stop() {
        toepassing.close();
        uitgever.close();
    }

    @Test
    @DisplayName("Een goed token logt in: wat hieronder geweigerd wordt, ligt aan het token")
    void neemtGoedToken() {
        uitgever.geeft(uitgever.goed(inhoud -> inhoud));
        try (var mens = bezoeker()) {
            Organisatielogin.begin(mens);

            assertThat(mens.blad().getByRole(AriaRole.NAVIGATION).first()).isVisible();
        }
    }

    @Test
    @DisplayName("Een token met een andere sleutel of zonder handtekening wordt geweigerd met uitleg, zonder sessie")
    void weigertVerkeerdeHandtekening() {
        weigert(uitgever.metAndereSleutel(), NIET_GELDIG);
        weigert(uitgever.zonderHandtekening(), NIET_GELDIG);
    }

    @Test
    @DisplayName("Een verlopen token, en een voor een ander, van een ander of op een andere vraag wordt geweigerd")
    void weigertVerkeerdeInhoud() {
        weigert(
                uitgever.goed(inhoud ->
                        inhoud.issueTime(Date.from(GISTEREN)).expirationTime(Date.from(GISTEREN.plusSeconds(300)))),
                NIET_GELDIG);
        weigert(uitgever.goed(inhoud -> inhoud.audience("een-ander")), NIET_GELDIG);
        weigert(uitgever.goed(inhoud -> inhoud.issuer(uitgever.adres() + "/realms/master")), NIET_GELDIG);
        weigert(uitgever.goed(inhoud -> inhoud.claim("nonce", "verzonnen")), NIET_GELDIG);
        weigert(uitgever.goed(inhoud -> inhoud.claim("nonce", null)), NIET_GELDIG);
        weigert(uitgever.goed(inhoud -> inhoud.subject(null)), NIET_GELDIG);
    }

    @Test
    @DisplayName("Een onbekende rol naast een bekende, geen rol en twee organisaties worden geweigerd met uitleg")
    void weigertVerkeerdeRol() {
        weigert(
                uitgever.goed(inhoud -> inhoud.claim("eenplan_rollen", List.of("vt-medewerker", "keizer"))),
                "Uw rol is in Eenplan niet bekend");
        weigert(uitgever.goed(inhoud -> inhoud.claim("eenplan_rollen", null)), "Uw rol is in Eenplan niet bekend");
        weigert(
                uitgever.goed(inhoud ->
                        inhoud.claim("eenplan_organisatie", List.of("veilig-thuis-merewestein", "ggd-merewestein"))),
                "Uw organisatie is in Eenplan niet bekend");
    }

    private static void weigert(Namaakuitgever.Token token, String uitleg) {
        uitgever.geeft(token);
        try (var mens = bezoeker()) {
            Organisatielogin.begin(mens);
            mens.ziet(uitleg);

            mens.ga("gezinnen").ziet("Inloggen met uw organisatie");
        }
        assertThat(toepassing.logboek()).doesNotContain("eyJ");
    }

    private static Mens bezoeker() {
        return Huis.bezoeker(toepassing, "proef", 1440, 1000, ColorScheme.LIGHT);
    }
}
