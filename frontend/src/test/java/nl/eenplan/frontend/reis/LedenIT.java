package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Two people at two desks change the same member at the same moment.
class LedenIT {

    private static final String GEZIN = "G-2026-0002";

    @Test
    @DisplayName("Wie als tweede opslaat, ziet beide versies per gegeven en kiest; er wordt niets stil overschreven")
    void kiestPerGegeven() {
        try (var jansen = Huis.mens("jansen");
                var kuipers = Huis.mens("kuipers")) {
            var hare = open(jansen, "Bas Hendriks");
            var zijne = open(kuipers, "Bas Hendriks");

            jansen.vul(hare, "Naam", "Bas Hendriks-Bos").vul(hare, "Geboortedatum", "22-04-1984");
            jansen.knop("Opslaan").ziet("De gegevens van Bas Hendriks-Bos zijn opgeslagen.");
            kuipers.vul(zijne, "Naam", "Bastiaan Hendriks").vul(zijne, "BSN", "");
            kuipers.knop("Opslaan").ziet("twee versies").ziet("R. Jansen heeft dit gezinslid gewijzigd");

            kuipers.knop("Keuze opslaan").ziet("Kies welke versie blijft.");
            kuipers.ziet("22 apr 1984 (versie van R. Jansen)").ziet("niet ingevuld (uw versie)");
            kuipers.kiesMet("Naam", "Bas Hendriks-Bos").knop("Keuze opslaan");
            kuipers.ziet("De gegevens van Bas Hendriks-Bos zijn opgeslagen.");

            var kaart = kuipers.blad()
                    .locator(".kaart")
                    .filter(new Locator.FilterOptions()
                            .setHas(kuipers.blad().locator("h3").getByText("Bas Hendriks-Bos")));
            assertThat(kaart).containsText("22 apr 1984");
            assertThat(kaart).not().containsText("BSN");
        }
    }

    @Test
    @DisplayName("Ouders die niet samenwonen hebben elk een adres; wie als tweede opslaat, leest eerst wat er nu staat")
    void legtTweedeAdresVast() {
        try (var jansen = Huis.mens("jansen");
                var kuipers = Huis.mens("kuipers")) {
            jansen.gezin(GEZIN).tab("Gezin").knop("Huishouden toevoegen");
            jansen.knop("Opslaan").ziet("Wie wonen hier? Vul dit nog in.");
            jansen.vul("Welk huishouden?", "Bij moeder")
                    .vul("Straat", "Kanaaldijk")
                    .vul("Huisnummer", "7")
                    .kiesMet("Wie wonen hier?", "Karin Hendriks")
                    .knop("Opslaan")
                    .ziet("Huishouden ‘Bij moeder’ is bewaard.");

            jansen.gezin(GEZIN).tab("Gezin").ziet("Kanaaldijk 7").knop("Bij moeder wijzigen");
            kuipers.gezin(GEZIN).tab("Gezin").knop("Bij moeder wijzigen");
            jansen.vul("Huisnummer", "9").knop("Opslaan").ziet("Kanaaldijk 9");
            kuipers.vul("Plaats", "Lindewaard").knop("Opslaan");
            kuipers.ziet("intussen gewijzigd").ziet("Kanaaldijk 9").schermafdruk("huishouden-intussen");
            kuipers.vul("Huisnummer", "9").knop("Opslaan").ziet("Kanaaldijk 9, Lindewaard");
        }
    }

    private static Locator open(Mens mens, String naam) {
        mens.gezin(GEZIN).tab("Gezin").knop(naam + " wijzigen");
        var dialoog = mens.blad().locator("vaadin-dialog[opened]");
        assertThat(dialoog.getByLabel("Naam", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue(naam);
        return dialoog;
    }
}
