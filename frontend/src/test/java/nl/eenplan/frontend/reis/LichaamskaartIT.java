package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De huisarts wijst letsels aan op de lichaamskaart")
class LichaamskaartIT {

    private static final Moment OCHTEND = new Moment("02-03-2026", "10:15");

    @Test
    @DisplayName("Twee met de muis en een met het toetsenbord; daarna staan ze op het tabblad, voor iedereen leesbaar")
    void wijstAan() throws IOException {
        try (var mulder = Huis.mens("mulder")) {
            var gezin = Artsen.legSignaalVast(mulder, "Vermeer", "Fenna Vermeer", "999990421");
            Artsen.verleenEersteZorg(mulder, gezin);
            openFormulier(mulder, gezin);
            var kaart = mulder.blad().locator(".lichaamskaart");

            klik(kaart, "wang links");
            beschrijf(mulder, 1, "wang links");
            kaart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Achter"))
                    .click();
            klik(kaart, "rug rechts");
            beschrijf(mulder, 2, "rug rechts");
            loopNaarElleboog(mulder.blad(), kaart);
            beschrijf(mulder, 3, "elleboog");

            assertThat(new Schermtoets(mulder).klachten("lichaamskaart")).isEmpty();
            mulder.kies("Zijn toegebracht letsel, seksueel misbruik en verwaarlozing uitgesloten?", "Nee")
                    .rondAf();

            mulder.link("Naar het gezin").tab("Letsel").ziet("bloeduitstorting, wang links");
            assertThat(mulder.blad().locator(".leeskaart .kaart-merk")).hasCount(3);
            assertThat(mulder.blad().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("rug rechts")))
                    .isVisible();
            assertThat(new Schermtoets(mulder).klachten("letsel met kaart")).isEmpty();
            mulder.schermafdruk("lichaamskaart-tabblad");
            staatZwartOpWit(mulder);
        }
    }

    /// Both views on the first page, each number readable without colour.
    private static void staatZwartOpWit(Mens mulder) throws IOException {
        var papier = Afdruk.van(mulder);
        assertThat(papier.bladzijden().getFirst()).contains("Voor", "Achter", "bloeduitstorting, wang links");
        assertThat(papier.kleuren(".leeskaart .kaart-merk circle")).hasSize(3).containsOnly("rgb(0, 0, 0)");
        assertThat(papier.kleuren(".leeskaart .kaart-merk text")).hasSize(3).containsOnly("rgb(255, 255, 255)");
        assertThat(papier.kleuren(".leeskaart .kaart-lijf")).containsOnly("rgb(255, 255, 255)");
    }

    private static void openFormulier(Mens huisarts, String gezin) {
        huisarts.openTaak(Taaksoort.LETSEL_BESCHRIJVEN, gezin)
                .moment("Wanneer hebt u onderzocht?", OCHTEND)
                .kies("Wat kan dit kind zelf al?", "ligt, rolt nog niet")
                .vul("Wat is er verteld, en door wie?", "Moeder: “Ze heeft zich aan de box gestoten.”")
                .kies("Is het kind van top tot teen bekeken?", "Ja")
                .kies("Stolling van kind en familie", "normaal");
    }

    private static void klik(Locator kaart, String zone) {
        kaart.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(zone).setExact(true))
                .click();
    }

    /// From the zone that stands in the tab order to the next that is an elbow, a little up, and Enter.
    private static void loopNaarElleboog(Page blad, Locator kaart) {
        kaart.locator(".kaart-zone[tabindex='0']").focus();
        var gericht = blad.locator(".kaart-zone:focus");
        for (int stap = 0; stap < 40 && !naam(gericht).startsWith("elleboog"); stap++) {
            blad.keyboard().press("PageDown");
        }
        blad.keyboard().press("Shift+ArrowUp");
        assertThat(naam(gericht)).startsWith("elleboog");
        blad.keyboard().press("Enter");
    }

    private static String naam(Locator zone) {
        return zone.getAttribute("aria-label");
    }

    private static void beschrijf(Mens huisarts, int nummer, String plek) {
        assertThat(huisarts.blad().locator(".lichaamskaart [role=status]"))
                .containsText("Letsel " + nummer + " staat op de kaart: " + plek);
        var rij = huisarts.rijVan("Letsel " + nummer);
        huisarts.kies(rij, "Past dit letsel bij de verklaring en bij wat dit kind al kan?", "nee")
                .kies(rij, "Soort", "bloeduitstorting")
                .kies(rij, "Patroon", "geen patroon")
                .vul(rij, "Welke oorzaak is genoemd?", "aan de box gestoten")
                .vul(rij, "Door wie?", "moeder");
    }
}
