package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/// What somebody does when it does not go as it should: press again, go back, log in again, send what cannot be right.
final class Tegenslag {

    private static final String STUUR = """
            ([megabytes]) => new Promise(klaar => {
              const deel = new Uint8Array(1024 * 1024);
              const verzoek = new XMLHttpRequest();
              verzoek.open('POST', document.querySelector('vaadin-upload').target);
              verzoek.setRequestHeader('X-Filename', 'groot.jpg');
              verzoek.onloadend = () => klaar(verzoek.status + ' ' + verzoek.responseText);
              verzoek.send(new Blob(Array(megabytes).fill(deel)));
            })""";

    private Tegenslag() {}

    /// Presses the button that sends the form, whatever comes of it.
    static Mens drukAf(Mens mens) {
        mens.blad().locator(".taakvoet").getByText("Afronden").first().click();
        return mens;
    }

    static Mens drukDubbelAf(Mens mens) {
        mens.blad().locator(".taakvoet").getByText("Afronden").first().dblclick();
        return mens;
    }

    static Mens gaTerug(Mens mens) {
        mens.blad().goBack();
        return mens;
    }

    static void zietAantal(Mens mens, String tekst, int aantal) {
        assertThat(mens.blad().getByText(tekst, new Page.GetByTextOptions().setExact(true)))
                .hasCount(aantal);
    }

    /// As part of a longer text neither.
    static void zietNergens(Mens mens, String tekst) {
        assertThat(mens.blad().getByText(tekst)).hasCount(0);
    }

    /// Reads that the session is over, and logs in where that leads to.
    static Mens meldOpnieuwAan(Mens mens) {
        mens.ziet("U was te lang weg");
        mens.blad().locator(".v-system-error").click();
        mens.vulAanmelding(Mens.WACHTWOORD);
        assertThat(mens.blad().getByRole(AriaRole.NAVIGATION).first()).isVisible();
        return mens;
    }

    static Mens kiesBestand(Mens mens, Path bestand) {
        mens.blad().locator("vaadin-upload input[type=file]").first().setInputFiles(bestand);
        return mens;
    }

    static void zietDocumenten(Mens mens, int aantal) {
        assertThat(mens.blad().locator(".documentregel")).hasCount(aantal);
    }

    /// Sends so much to where the upload field sends it, past its own checks.
    ///
    /// @return status and answer of the server
    static String stuurLangsHetFormulier(Mens mens, int megabytes) {
        return (String) mens.blad().evaluate(STUUR, List.of(megabytes));
    }
}
