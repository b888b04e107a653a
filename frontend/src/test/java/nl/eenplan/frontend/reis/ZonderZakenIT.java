package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Those who keep watch over the house without seeing a case: the administrator and the two privacy officers.
class ZonderZakenIT {

    private static final String VAN_DALEN = "G-2026-0001";
    private static final String HENDRIKS = "G-2026-0002";

    @Test
    @DisplayName("De beheerder vindt langs geen weg een gezin: geen nummer en geen naam in wat de server stuurt")
    void toontDeBeheerderGeenZaak() {
        try (var jansen = Huis.mens("jansen");
                var beheer = Huis.mens("beheer")) {
            var gezin = jansen.gezin(VAN_DALEN).ziet("Van Dalen").adres();
            var ontvangen = Antwoorden.van(beheer);
            beheer.ga("beheer").ziet("Tweede stap herstellen");
            for (String pad : List.of("", "gezinnen", "werkvoorraad", "herstelplannen", "zoek?q=dalen", "logboek")) {
                beheer.ga(pad).zietNergens(VAN_DALEN);
            }
            beheer.opAdres(gezin).ziet("Niet gevonden");
            beheer.opAdres(gezin.replaceFirst("gezin/([^/]+)/.*", "herstelplan/$1"))
                    .ziet("Niet gevonden");

            assertThat(ontvangen).hasSizeGreaterThan(8);
            assertThat(ontvangen)
                    .noneMatch(antwoord -> antwoord.contains("G-2026-")
                            || antwoord.contains("Van Dalen")
                            || antwoord.contains("Hendriks"));
        }
    }

    @Test
    @DisplayName("De functionaris zoekt in het logboek, beoordeelt een patroon en haalt een uittreksel zonder namen op")
    void onderzoektHetLogboek() throws IOException {
        try (var jansen = Huis.mens("jansen");
                var vos = Huis.mens("vos");
                var smit = Huis.mens("smit")) {
            var gezin = jansen.gezin(HENDRIKS).adres();
            vos.opAdres(gezin).ziet("Niet gevonden");

            smit.ga("logboek").vul("Naam van een medewerker", "Vos").ziet("T. Vos");
            smit.blad().waitForURL("**/logboek?naam=Vos");
            smit.vink(smit.blad().locator(".zoekbalk"), "Alleen geweigerd").ziet("geweigerd");

            smit.ga("logboek/patronen");
            var rij = cel(smit, "T. Vos");
            rij.click();
            smit.ziet("De medewerker wilde iets openen waar hij niet bij mag")
                    .kies("Oordeel", "Navraag gedaan")
                    .vul("Reden", "Volgde een oude link uit zijn agenda.")
                    .knop("Oordeel vastleggen");
            assertThat(cel(smit, "Navraag gedaan")).isVisible();
            smit.schermafdruk("patronen");

            assertThat(uittreksel(smit, HENDRIKS))
                    .contains("Wie keek in het dossier van uw gezin?", HENDRIKS, "Veilig Thuis")
                    .doesNotContain("Jansen", "Hendriks");
        }
    }

    @Test
    @DisplayName("Wat de een vasthoudt, staat bij Bewaren en vernietigen en wordt alleen door de ander losgelaten")
    void houdtVastEnLaatLos() {
        try (var smit = Huis.mens("smit");
                var pinas = Huis.mens("pinas")) {
            smit.ga("bewaren")
                    .vul("Dossiernummer", VAN_DALEN)
                    .kies("Waarom moet het blijven?", "klacht of bezwaar")
                    .vul("Toelichting", "Klacht 12 bij de klachtencommissie.")
                    .knop("Vasthouden")
                    .ziet("Er wordt niets van vernietigd");
            assertThat(plicht(smit)).containsText("Een collega beëindigt dit.");
            smit.schermafdruk("vasthouden");

            pinas.ga("bewaren").ziet("Klacht 12 bij de klachtencommissie.");
            pinas.blad()
                    .getByLabel("Vasthouden van " + VAN_DALEN + " beëindigen")
                    .click();
            var dialoog = pinas.blad().locator("vaadin-dialog[opened]");
            pinas.vul(dialoog, "Waarom hoeft het niet langer te blijven?", "De klacht is afgehandeld.");
            dialoog.getByText("Beëindigen", new Locator.GetByTextOptions().setExact(true))
                    .click();
            pinas.ziet("Het dossier wordt niet langer vastgehouden");

            smit.ga("bewaren").ziet("Bewaartermijnen");
            assertThat(plicht(smit)).hasCount(0);
        }
    }

    private static Locator cel(Mens mens, String tekst) {
        return mens.blad()
                .locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(tekst))
                .locator("visible=true")
                .first();
    }

    private static Locator plicht(Mens mens) {
        return mens.blad().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("klachtencommissie"));
    }

    private static String uittreksel(Mens mens, String nummer) throws IOException {
        mens.ga("logboek?gezin=" + nummer);
        var link = mens.blad()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uittreksel voor het gezin (pdf)"));
        var bestand = mens.blad().waitForDownload(link::click);
        assertThat(bestand.suggestedFilename()).isEqualTo("wie-keek-in-het-dossier-" + nummer + ".pdf");
        try (var document = Loader.loadPDF(bestand.path().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
