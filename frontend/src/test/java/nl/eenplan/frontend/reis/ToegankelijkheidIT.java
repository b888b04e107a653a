package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Iedereen kan met elk scherm werken: WCAG 2.2 AA, breed en smal, licht en donker")
class ToegankelijkheidIT {

    private static final String VAN_DALEN = "G-2026-0001";
    private static final String HENDRIKS = "G-2026-0002";

    @Test
    @DisplayName("Inloggen, en een pagina die er niet is")
    void schermenVanDeDeur() {
        var klachten = new ArrayList<String>();
        try (var bezoeker = Huis.bezoeker("jansen", 1440, 900, ColorScheme.LIGHT)) {
            bezoeker.ga("login").ziet("Gebruikersnaam");
            klachten.addAll(new Schermtoets(bezoeker).klachten("login"));
            bezoeker.meldAan().ga("bestaat-niet").ziet("Niet gevonden");
            klachten.addAll(new Schermtoets(bezoeker).klachten("niet gevonden"));
        }

        assertThat(klachten).isEmpty();
    }

    @Test
    @DisplayName("Veilig Thuis: vandaag, werkvoorraad, een taak, gezinnen, elk deel van een gezin, zoeken")
    void schermenVanVeiligThuis() {
        try (var jansen = Huis.mens("jansen")) {
            var klachten = loop(
                    jansen,
                    "",
                    "werkvoorraad",
                    "gezinnen",
                    "herstelplannen",
                    "zoek?q=hendriks",
                    "bereikbaarheid",
                    "cijfers");
            jansen.ga("werkvoorraad").toon("Kennisgeving aan ouders").ziet("Afronden");
            klachten.addAll(new Schermtoets(jansen).klachten("taak naast de lijst"));
            jansen.link("Taak openen op eigen pagina").ziet("Afronden");
            klachten.addAll(new Schermtoets(jansen).klachten("taak"));
            klachten.addAll(loopGezin(
                    jansen,
                    VAN_DALEN,
                    "overzicht",
                    "proces",
                    "gezin",
                    "letsel",
                    "plan",
                    "documenten",
                    "betrokkenen",
                    "logboek"));

            assertThat(klachten).isEmpty();
        }
    }

    @Test
    @DisplayName("Arts: vandaag, nieuw signaal, letsel, documenten")
    void schermenVanDeArts() {
        try (var mulder = Huis.mens("mulder")) {
            var klachten = loop(mulder, "", "signaal", "werkvoorraad?wie=door-mij-afgerond");
            klachten.addAll(loopGezin(mulder, VAN_DALEN, "letsel", "documenten", "plan"));

            assertThat(klachten).isEmpty();
        }
    }

    @Test
    @DisplayName("Regie: vandaag, overleg plannen, herstelplannen, de planbewerker, een toezichttaak")
    void schermenVanDeRegie() {
        try (var kuipers = Huis.mens("kuipers");
                var bakker = Huis.mens("bakker")) {
            var klachten = loop(kuipers, "", "overleg");
            klachten.addAll(loopGezin(kuipers, HENDRIKS, "overleg", "gezin"));
            klachten.addAll(loop(bakker, "herstelplannen", "herstelplannen?tabel"));
            bakker.gezin(VAN_DALEN).tab("Plan").link("Open de planbewerker").ziet("Stem van het kind");
            klachten.addAll(new Schermtoets(bakker).klachten("planbewerker"));
            bakker.ga("werkvoorraad").toon("Toezicht houden").ziet("Afronden");
            klachten.addAll(new Schermtoets(bakker).klachten("toezicht naast de lijst"));

            assertThat(klachten).isEmpty();
        }
    }

    @Test
    @DisplayName("Wie geen zaken ziet: functionaris gegevensbescherming, beheerder, een arts van elders")
    void schermenZonderZaken() {
        try (var smit = Huis.mens("smit");
                var beheer = Huis.mens("beheer");
                var aydin = Huis.mens("aydin")) {
            var klachten = loop(smit, "", "logboek", "rechten", "deelregels", "bewaren");
            klachten.addAll(loop(beheer, ""));
            klachten.addAll(loop(aydin, "", "werkvoorraad", "gezinnen", "bereikbaarheid", "cijfers"));

            assertThat(klachten).isEmpty();
        }
    }

    @Test
    @DisplayName("Op een telefoon staat de tab waar een link heen wijst in beeld")
    void toontGekozenTab() {
        try (var jansen = Huis.mens("jansen")) {
            var gezin = jansen.gezin(VAN_DALEN).adres();
            jansen.blad().setViewportSize(390, 844);
            for (String tab : List.of("rechten", "logboek", "overzicht")) {
                jansen.opAdres(gezin.substring(0, gezin.lastIndexOf('/') + 1) + tab);

                assertThat(jansen.blad().locator(".tabbalk [aria-current=page]"))
                        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.9));
            }
        }
    }

    private static List<String> loop(Mens mens, String... paden) {
        var klachten = new ArrayList<String>();
        for (String pad : paden) {
            mens.ga(pad);
            klachten.addAll(new Schermtoets(mens).klachten("/" + pad));
        }
        return klachten;
    }

    private static List<String> loopGezin(Mens mens, String nummer, String... delen) {
        var adres = mens.gezin(nummer).adres();
        var klachten = new ArrayList<String>();
        for (String deel : delen) {
            mens.opAdres(adres.substring(0, adres.lastIndexOf('/') + 1) + deel);
            klachten.addAll(new Schermtoets(mens).klachten(nummer + "/" + deel));
        }
        return klachten;
    }
}
