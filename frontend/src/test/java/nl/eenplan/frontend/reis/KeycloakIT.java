package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Logging in through a real identity provider, with local accounts off: who one is and as what one works comes from
/// there, and so does the end of it.
class KeycloakIT {

    private static Keycloak keycloak;
    private static Keycloakbeheer beheer;
    private static Toepassing toepassing;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start();
        toepassing = Toepassing.start(Map.of(
                "EENPLAN_OIDC_ISSUER", keycloak.uitgever(),
                "EENPLAN_OIDC_SECRET", Keycloak.GEHEIM,
                "EENPLAN_OIDC_ROLLEN", "huisarts=behandelend-arts",
                "EENPLAN_OIDC_CONTROLE", "1s",
                "EENPLAN_OIDC_KOPPEL_OP_NAAM", "true",
                "EENPLAN_LOKALE_ACCOUNTS", "false",
                "VAADIN_HEARTBEATINTERVAL", "2"));
        beheer = new Keycloakbeheer(keycloak.wachtTotGestart());
        beheer.meldtUitloggenAan(toepassing);
    }

    @AfterAll
    static void stop() {
        toepassing.close();
        keycloak.close();
    }

    @Test
    @DisplayName(
            "Rol en organisatie komen van de organisatie; uitloggen geldt ook daar, en een wachtwoordveld is er niet")
    void logtInEnUit() {
        try (var mulder = Organisatielogin.bezoeker(toepassing, "mulder")) {
            Organisatielogin.meldAan(mulder);
            Organisatielogin.zietZich(mulder, "L. Mulder", "behandelend arts", "Huisartsenpraktijk Lindewaard");

            Organisatielogin.logUit(mulder).ziet("U bent uitgelogd");

            assertThat(mulder.blad().locator("input[name=password]")).hasCount(0);
            Organisatielogin.begin(mulder);
            assertThat(mulder.blad().locator("#password")).isVisible();
        }
    }

    @Test
    @DisplayName("Een tweede stap vraagt de organisatie, en daarna staat men waar men was; een tijdje is dat genoeg")
    void vraagtTweedeStap() {
        try (var jansen = Organisatielogin.bezoeker(toepassing, "jansen")) {
            Organisatielogin.meldAan(jansen);

            jansen.ga("tweede-factor?terug=/gezinnen?filter=lopend");
            Organisatielogin.bewijsTweedeStap(jansen);
            assertThat(jansen.blad()).hasURL(toepassing.adres() + "/gezinnen?filter=lopend");

            jansen.ga("tweede-factor?terug=/werkvoorraad");
            jansen.blad().waitForURL(toepassing.adres() + "/werkvoorraad**");
        }
    }

    @Test
    @DisplayName("Wie door zijn organisatie wordt uitgelogd, ziet dat in het open scherm")
    void eindigtDoorUitgever() {
        try (var nieuw = Organisatielogin.bezoeker(toepassing, "nieuw")) {
            Organisatielogin.meldAan(nieuw);
            Organisatielogin.zietZich(nieuw, "N. Nieuwkomer", "medewerker Veilig Thuis", "Veilig Thuis Merewestein");

            beheer.logtUit("nieuw");

            nieuw.ziet("U bent uitgelogd");
        }
    }

    @Test
    @DisplayName("Een onbekende rol of organisatie wordt geweigerd met uitleg, en er is geen sessie")
    void weigertOnbekendeRol() {
        for (var wie : Map.of("onbekend", "Uw rol is in Eenplan niet bekend", "zwerver", "Uw organisatie is in Eenplan")
                .entrySet()) {
            try (var mens = Organisatielogin.bezoeker(toepassing, wie.getKey())) {
                Organisatielogin.begin(mens);
                Organisatielogin.vulIn(mens);
                mens.ziet(wie.getValue());

                mens.ga("gezinnen");

                mens.ziet("Inloggen met uw organisatie");
            }
        }
        assertThat(toepassing.logboek()).doesNotContain(Keycloak.GEHEIM, "eyJ");
    }

    @Test
    @DisplayName("Wie van organisatie wisselt terwijl een scherm open staat, is eruit en komt terug als wie hij nu is")
    void volgtWisselVanOrganisatie() {
        try (var wisselaar = Organisatielogin.bezoeker(toepassing, "wisselaar")) {
            Organisatielogin.meldAan(wisselaar);
            Organisatielogin.zietZich(wisselaar, "W. Isselaar", "medewerker Veilig Thuis", "Veilig Thuis Merewestein");

            beheer.verplaatst("wisselaar", "ggd-merewestein", "forensisch-arts");

            wisselaar.ziet("U bent uitgelogd");
            wisselaar.blad().locator(".v-system-error").click();
            wisselaar.toon("Inloggen met uw organisatie");
            Organisatielogin.zietZich(wisselaar, "W. Isselaar", "forensisch arts", "GGD Merewestein");
        }
    }

    @Test
    @DisplayName("Met een nieuwe sleutel van de organisatie blijft men ingelogd en kan men inloggen")
    void overleeftSleutelwissel() {
        try (var mulder = Organisatielogin.bezoeker(toepassing, "mulder");
                var jansen = Organisatielogin.bezoeker(toepassing, "jansen")) {
            Organisatielogin.meldAan(mulder);

            beheer.wisseltSleutel();

            Organisatielogin.meldAan(jansen);
            mulder.blad()
                    .waitForRequestFinished(
                            new Page.WaitForRequestFinishedOptions()
                                    .setPredicate(verzoek -> verzoek.url().contains("heartbeat")),
                            () -> {});
            mulder.ga("gezinnen");
            Organisatielogin.zietZich(mulder, "L. Mulder", "behandelend arts", "Huisartsenpraktijk Lindewaard");
        }
    }

    @Test
    @DisplayName("Een vervalst of verlopen uitlogbericht en een van een ander domein doen niets; een goed bericht wel")
    void weigertValseUitlogberichten() throws Exception {
        var paar = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        beheer.vertrouwtOok(paar);
        var vals = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var uitgever = keycloak.uitgever();
        try (var mulder = Organisatielogin.bezoeker(toepassing, "mulder")) {
            Organisatielogin.meldAan(mulder);
            var subject = beheer.subject("mulder");
            var goed = new Uitlogbericht(uitgever, subject, Instant.now().plus(Duration.ofMinutes(2)));

            assertThat(goed.onderteken(vals).stuurNaar(toepassing)).isEqualTo(400);
            assertThat(new Uitlogbericht(uitgever, subject, Instant.now().minus(Duration.ofMinutes(5)))
                            .onderteken(paar)
                            .stuurNaar(toepassing))
                    .isEqualTo(400);
            assertThat(new Uitlogbericht(keycloak.adres() + "/realms/master", subject, goed.tot())
                            .onderteken(paar)
                            .stuurNaar(toepassing))
                    .isEqualTo(400);
            mulder.ga("gezinnen");
            Organisatielogin.zietZich(mulder, "L. Mulder", "behandelend arts", "Huisartsenpraktijk Lindewaard");

            assertThat(goed.onderteken(paar).stuurNaar(toepassing)).isEqualTo(200);

            mulder.ziet("U bent uitgelogd");
        }
    }

    @Test
    @DisplayName("Een verzonnen code en een afgebroken login leiden terug naar de voordeur")
    void weigertVerzonnenCode() {
        try (var mens = Organisatielogin.bezoeker(toepassing, "mulder")) {
            mens.ga("login/oauth2/code/eenplan?code=verzonnen&state=verzonnen")
                    .ziet("Inloggen via uw organisatie lukt nu niet");
            assertThat(mens.blad().getByText("Inloggen met uw organisatie", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }
}
