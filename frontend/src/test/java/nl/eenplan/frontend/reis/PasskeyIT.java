package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Passkeys in a real browser, with a device that Chromium plays. In an application of its own, for it changes
/// accounts.
class PasskeyIT {

    private static Toepassing toepassing;

    @BeforeAll
    static void start() {
        toepassing = Toepassing.start();
    }

    @AfterAll
    static void stop() {
        toepassing.close();
    }

    @Test
    @DisplayName("Iemand voegt een passkey toe, logt ermee in, zet er een tweede stap mee en verwijdert hem")
    void gebruiktPasskey() {
        try (var aydin = bezoeker("aydin")) {
            var apparaat = meldAanEnVoegToe(aydin, "Laptop van het werk");
            aydin.ziet("Laptop van het werk").schermafdruk("passkeys");
            logUit(aydin);

            logInMetPasskey(aydin);
            Organisatielogin.zietZich(aydin, "E. Aydin", "behandelend arts", "");
            aydin.opAdres(adres() + "/tweede-factor?terug=/werkvoorraad");
            aydin.blad().waitForURL(adres() + "/werkvoorraad**");
            logUit(aydin);

            meldAanMetWachtwoord(aydin);
            aydin.ziet("Gebruik uw passkey");
            aydin.opAdres(adres() + "/gezinnen").ziet("Gebruik uw passkey");
            aydin.knop("Passkey gebruiken");
            assertThat(aydin.blad()).hasURL(adres() + "/gezinnen");

            aydin.opAdres(adres() + "/inloggegevens").knop("Passkey Laptop van het werk verwijderen");
            aydin.blad()
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByText("Verwijderen", new Locator.GetByTextOptions().setExact(true))
                    .click();
            aydin.ziet("De passkey is verwijderd");
            logUit(aydin);
            assertThat(apparaat.aantal()).isEqualTo(1);
            wordtGeweigerd(aydin);
            aydin.opAdres(adres() + "/gezinnen");
            assertThat(aydin.blad().locator("input[name=password]")).isVisible();
        }
    }

    @Test
    @DisplayName("Een gekopieerde passkey die terugtelt wordt geweigerd, en het origineel daarna ook")
    void weigertKopie() {
        try (var vos = bezoeker("vos")) {
            var apparaat = meldAanEnVoegToe(vos, "Telefoon");
            logUit(vos);
            logInMetPasskey(vos);
            logUit(vos);
            logInMetPasskey(vos);
            logUit(vos);

            apparaat.teltVanaf(1);

            wordtGeweigerd(vos);
            apparaat.teltVanaf(100);
            wordtGeweigerd(vos);
            meldAanMetWachtwoord(vos);
            vos.ziet("Gebruik uw passkey").knop("Passkey gebruiken").ziet("Deze passkey wordt niet geaccepteerd");
        }
    }

    @Test
    @DisplayName(
            "Een afgeluisterd antwoord opent bij een tweede keer niets, en de passkey van een ander geen tweede stap")
    void weigertHerhalingEnDieVanEenAnder() {
        try (var smit = bezoeker("smit");
                var bakker = bezoeker("bakker")) {
            var vanSmit = meldAanEnVoegToe(smit, "Laptop");
            var vanBakker = meldAanEnVoegToe(bakker, "Laptop");
            logUit(smit);
            Request antwoord =
                    smit.blad().waitForRequest("**/login/webauthn", () -> smit.knop("Inloggen met een passkey"));
            assertThat(smit.blad().getByRole(AriaRole.NAVIGATION).first()).isVisible();
            var gehoord = antwoord.postData();
            logUit(smit);

            var nog = smit.blad()
                    .request()
                    .post(
                            adres() + "/login/webauthn",
                            RequestOptions.create()
                                    .setHeader("X-CSRF-TOKEN", csrf(smit.blad()))
                                    .setHeader("Content-Type", "application/json")
                                    .setData(gehoord));
            assertThat(nog.status()).isEqualTo(401);

            meldAanMetWachtwoord(smit);
            smit.ziet("Gebruik uw passkey");
            vanSmit.neemtOver(vanBakker);
            smit.knop("Passkey gebruiken");
            smit.ziet("Er is geen passkey gebruikt").zietNergens("Werkvoorraad");
        }
    }

    private static String csrf(Page blad) {
        return String.valueOf(blad.evaluate("document.querySelector('meta[name=_csrf]').content"));
    }

    private static Mens bezoeker(String naam) {
        return Huis.bezoeker(toepassing, naam, 1440, 1000, ColorScheme.LIGHT);
    }

    /// By name: passkeys belong to a domain, never to a bare address.
    private static String adres() {
        return "http://localhost:" + toepassing.poort();
    }

    private static void meldAanMetWachtwoord(Mens mens) {
        mens.opAdres(adres() + "/login");
        mens.vulAanmelding(Mens.WACHTWOORD);
    }

    private static Virtueelapparaat meldAanEnVoegToe(Mens mens, String naam) {
        var apparaat = Virtueelapparaat.bij(mens.blad());
        meldAanMetWachtwoord(mens);
        assertThat(mens.blad().getByRole(AriaRole.NAVIGATION).first()).isVisible();
        mens.opAdres(adres() + "/inloggegevens").vul("Naam van de nieuwe passkey", naam);
        mens.blad().locator("vaadin-password-field input").last().fill(Mens.WACHTWOORD);
        mens.knop("Passkey toevoegen").ziet("Bewaar deze codes op papier");
        assertThat(apparaat.aantal()).isEqualTo(1);
        return apparaat;
    }

    private static void logInMetPasskey(Mens mens) {
        mens.knop("Inloggen met een passkey");
        assertThat(mens.blad().getByRole(AriaRole.NAVIGATION).first()).isVisible();
    }

    private static void wordtGeweigerd(Mens mens) {
        mens.opAdres(adres() + "/login");
        var antwoord = mens.blad().waitForResponse("**/login/webauthn", () -> mens.knop("Inloggen met een passkey"));
        assertThat(antwoord.status()).isEqualTo(401);
        mens.ziet("Deze passkey wordt niet geaccepteerd");
    }

    private static void logUit(Mens mens) {
        Organisatielogin.logUit(mens).ziet("U bent uitgelogd");
    }
}
