package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;

/// What somebody does on the login page of his organisation, and what he sees of himself afterwards.
final class Organisatielogin {

    private static final byte[] GEHEIM = "MEREWESTEINGEHEIM234".getBytes(StandardCharsets.UTF_8);

    private Organisatielogin() {}

    static Mens bezoeker(Toepassing toepassing, String naam) {
        return Huis.bezoeker(toepassing, naam, 1440, 1000, ColorScheme.LIGHT);
    }

    static Mens begin(Mens mens) {
        return mens.ga("login").toon("Inloggen met uw organisatie");
    }

    static void vulIn(Mens mens) {
        mens.blad().locator("#username").fill(mens.naam());
        mens.blad().locator("#password").fill(Mens.WACHTWOORD);
        mens.blad().locator("#password").press("Enter");
    }

    static Mens meldAan(Mens mens) {
        vulIn(begin(mens));
        assertThat(mens.blad().getByRole(AriaRole.NAVIGATION).first()).isVisible();
        return mens;
    }

    /// Name and password once more, and the code of the phone.
    static void bewijsTweedeStap(Mens mens) {
        mens.blad().locator("#password").fill(Mens.WACHTWOORD);
        mens.blad().locator("#password").press("Enter");
        mens.blad().locator("#otp").fill(Eenmaalcode.nu(GEHEIM));
        mens.blad().locator("#otp").press("Enter");
    }

    static void zietZich(Mens mens, String naam, String rol, String organisatie) {
        var knop = mens.blad().locator("#gebruiker");
        assertThat(knop).containsText(naam);
        knop.click();
        var kaart = mens.blad().locator(".gebruikerskaart");
        assertThat(kaart).containsText(rol);
        assertThat(kaart).containsText(organisatie);
        mens.blad().keyboard().press("Escape");
        assertThat(kaart).isHidden();
    }

    static Mens logUit(Mens mens) {
        mens.blad().locator("#gebruiker").click();
        mens.blad()
                .getByText("Uitloggen", new Page.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .first()
                .click();
        return mens;
    }
}
