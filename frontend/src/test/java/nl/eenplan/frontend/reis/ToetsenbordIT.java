package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie geen muis gebruikt, kan alles: zoeken, discreet, overslaan, taken nemen, openen en afronden")
class ToetsenbordIT {

    /// Presses Enter in the very frame in which a calendar that opens by typing is still opening.
    private static final String TYP_EN_BEVESTIG = """
            async kiezer => {
              const invoer = kiezer.querySelector('input');
              invoer.focus();
              invoer.value = '2-3-2026';
              invoer.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
              await kiezer.updateComplete;
              await new Promise(klaar => requestAnimationFrame(() => {
                invoer.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
                klaar();
              }));
              await new Promise(klaar => requestAnimationFrame(() => setTimeout(klaar)));
            }""";

    private static final String TAAK = "Terugkoppeling aan melder";

    @Test
    @DisplayName("Schuine streep gaat naar zoeken, Ctrl+punt maakt namen onleesbaar, ook op de volgende pagina")
    void zoektEnIsDiscreet() {
        try (var jansen = Huis.mens("jansen")) {
            var blad = jansen.blad();
            var naam = blad.locator("main .is-naam").first();
            assertThat(naam).isVisible();

            blad.keyboard().press("/");
            assertThat(blad.locator("#zoekveld input")).isFocused();
            blad.keyboard().type("Hendriks");
            blad.keyboard().press("Enter");
            assertThat(blad.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Hendriks");

            blad.keyboard().press("Control+.");
            jansen.ga("");
            assertThat(naam).hasCSS("filter", Pattern.compile("blur.*"));
            assertThat(blad.locator("#discreet")).hasAttribute("aria-pressed", "true");

            blad.keyboard().press("Control+.");
            assertThat(naam).hasCSS("filter", "none");
        }
    }

    @Test
    @DisplayName("De eerste tab biedt aan het menu over te slaan")
    void slaatMenuOver() {
        try (var jansen = Huis.mens("jansen")) {
            var blad = jansen.blad();
            jansen.ga("gezinnen").ziet("Hendriks");

            blad.keyboard().press("Tab");
            assertThat(blad.getByText("Naar de inhoud")).isFocused();
            blad.keyboard().press("Enter");

            assertThat(blad.locator("main#inhoud")).isFocused();
        }
    }

    @Test
    @DisplayName("Wie een datum snel typt en bevestigt, houdt een scherm dat ook een schermlezer nog ziet")
    void typtEenDatum() {
        try (var mulder = Huis.mens("mulder")) {
            var kiezer =
                    mulder.ga("signaal").blad().locator("vaadin-date-picker").first();

            kiezer.evaluate(TYP_EN_BEVESTIG);

            assertThat(kiezer.locator("input")).hasValue("2-3-2026");
            assertThat(mulder.blad()
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Signaal vastleggen")))
                    .isVisible();
        }
    }

    @Test
    @DisplayName("Een taak wordt genomen, teruggegeven, geopend, aangewezen waar zij niet af is, en afgerond")
    void werktEenTaakAf() {
        try (var jansen = Huis.mens("jansen")) {
            var blad = jansen.blad();
            jansen.ga("werkvoorraad?soort=terugkoppeling-melder").ziet(TAAK);
            naarLijst(blad);
            blad.keyboard().press("Enter");
            assertThat(detail(blad).getByText(TAAK).first()).isVisible();

            naarLijst(blad);
            blad.keyboard().press("c");
            jansen.ziet("De taak is nu van u.");
            assertThat(detail(blad).getByText("Geef terug")).isVisible();
            blad.keyboard().press("r");
            jansen.ziet("De taak ligt weer bij het team.");
            assertThat(detail(blad).getByText("Neem deze taak")).isVisible();

            blad.keyboard().press("Control+Enter");
            var eerste = blad.locator(".formulier vaadin-date-time-picker");
            assertThat(eerste).hasAttribute("invalid", "");
            assertThat(eerste.locator("input").first()).isFocused();

            jansen.moment("Wanneer?", new Moment("02-03-2026", "09:00"))
                    .kies("Hoe?", "telefoon")
                    .vul("Welke stappen hebt u genoemd?", "Triage gedaan");
            blad.keyboard().press("Control+Enter");
            jansen.ziet("is afgerond");
        }
    }

    /// The cell that Tab leads to.
    private static void naarLijst(Page blad) {
        blad.locator("vaadin-grid td[role=gridcell][tabindex='0']").first().focus();
        blad.keyboard().press("ArrowDown");
        blad.keyboard().press("ArrowUp");
    }

    private static Locator detail(Page blad) {
        return blad.locator(".taakdetail");
    }
}
