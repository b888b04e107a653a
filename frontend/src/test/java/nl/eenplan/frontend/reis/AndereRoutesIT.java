package nl.eenplan.frontend.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The routes of G3 that are not about an injury of which the moment is known: falsified illness, a death, and abuse
/// that nobody can date.
@DisplayName("Andere routes door het stroomschema")
class AndereRoutesIT {

    private static final Moment OCHTEND = Routes.OCHTEND;
    private static final String ADVIES = "Leg alle contacten met zorgverleners naast elkaar, per datum en klacht";
    private static final String VOLGORDE = "Eerst kinderarts en vertrouwensarts samen, daarna beide ouders";
    private static final String GEEN_ONDERZOEK = "Het kind wilde niet worden aangeraakt; er is niets gedaan";
    private static final String NIET_BEREIKT = "De frontoffice is gebeld, maar niet bereikt";

    @Test
    @DisplayName(
            "Nagebootste ziekte: eerst de volgorde afspreken; wie de foto’s beoordeelt leest het advies, geen naam")
    void spreektEerstDeVolgordeAf() {
        try (var mulder = Huis.mens("mulder");
                var deboer = Huis.mens("deboer")) {
            var gezin = Routes.legSignaalVast(
                    mulder, "Aalbers", "Zevende keer koorts zonder oorzaak", "Jip Aalbers", "14-06-2024");
            Routes.totFotos(mulder, gezin, "Moeder meet thuis 40 graden; hier is de temperatuur steeds gewoon");
            Routes.kiesAard(mulder, gezin, "nagebootste of veroorzaakte ziekte (PCF)")
                    .rondAf();

            mulder.openTaak(Taaksoort.CONSULT_LECK, gezin)
                    .moment("Wanneer?", OCHTEND)
                    .vul("Wie van het LECK hebt u gesproken?", "Kinderarts van dienst")
                    .vul("Wat adviseert het LECK?", ADVIES);
            Tegenslag.drukAf(mulder)
                    .ziet("Nog één punt voordat u kunt afronden")
                    .schermafdruk("route-leck");
            mulder.vul("Wie spreekt met wie, in welke volgorde, vóór een gesprek met de ouders?", VOLGORDE)
                    .rondAf();

            deboer.openTaak(Taaksoort.FOTOS_BEOORDELEN, gezin);
            var dossier = deboer.blad().locator(".letseldossier");
            assertThat(dossier).containsText(ADVIES);
            assertThat(dossier).containsText(VOLGORDE);
            assertThat(dossier).not().containsText("Aalbers");
            mulder.gezin(gezin).tab("Letsel").ziet(ADVIES).schermafdruk("route-letsel");
        }
    }

    @Test
    @DisplayName(
            "Een kind is overleden: de dag staat bij het gezin, de forensisch arts schouwt, daarna wordt afgewogen")
    void weegtAfNaEenOverlijden() {
        try (var mulder = Huis.mens("mulder");
                var deboer = Huis.mens("deboer")) {
            var gezin = Routes.legSignaalVast(
                    mulder,
                    "Dorland",
                    "Vanochtend levenloos in bed gevonden",
                    "Siem Dorland",
                    "12-11-2023",
                    "Kee Dorland");
            Routes.totFotos(mulder, gezin, "Geen teken van leven; bleek, zonder letsel aan de buitenkant");
            Routes.kiesAard(mulder, gezin, "overlijden van het kind").ziet("Op welke dag is het kind overleden?");
            Tegenslag.drukAf(mulder)
                    .ziet("Nog één punt voordat u kunt afronden")
                    .schermafdruk("route-overlijden");
            mulder.vul("Op welke dag is het kind overleden?", "02-03-2026").rondAf();

            deboer.openTaak(Taaksoort.OVERLIJDEN_NODO, gezin)
                    .ziet("Overleden op")
                    .moment("Wanneer?", OCHTEND)
                    .vul("Wie meldde het overlijden, en wie hebt u verder gesproken?", "L. Mulder, officier T. Vos")
                    .vul("Wat is vastgesteld en besloten?", "Niet-natuurlijke dood niet uitgesloten; sectie volgt")
                    .schermafdruk("route-nodo")
                    .rondAf();

            mulder.gezin(gezin).tab("Gezin");
            assertThat(kaart(mulder, "Siem Dorland")).containsText(Pattern.compile("Overleden\\s*2 mrt 2026"));
            assertThat(kaart(mulder, "Kee Dorland")).not().containsText("Overleden");
            mulder.schermafdruk("route-gezin");
            mulder.openTaak(Taaksoort.AFWEGEN, gezin).ziet("Niet-natuurlijke dood niet uitgesloten");
        }
    }

    @Test
    @DisplayName(
            "Niemand weet wanneer het was: PEP en onderzoek zeggen dat, wie niemand sprak leest dat zo terug, en gaat het"
                    + " onderzoek niet door, dan overlegt de vertrouwensarts met een kinderarts")
    void beltAlsNiemandWeetWanneer() {
        try (var mulder = Huis.mens("mulder");
                var yilmaz = Huis.mens("yilmaz");
                var deboer = Huis.mens("deboer");
                var visser = Huis.mens("visser")) {
            var gezin = Routes.legSignaalVast(
                    mulder, "Hofland", "Pijn bij het plassen, vertelt over “het geheim”", "Pien Hofland", "22-01-2021");
            Routes.totFotos(mulder, gezin, "Schrikt bij aanraken, zegt niet wanneer het was");
            Routes.kiesAard(mulder, gezin, "seksueel misbruik, tijdstip onbekend")
                    .rondAf();

            mulder.openTaak(Taaksoort.PEP_OVERWEGEN, gezin)
                    .ziet("Niemand weet wanneer het is gebeurd. De 72 uur zijn geteld")
                    .schermafdruk("route-pep");
            Routes.bel(mulder, gezin, Taaksoort.SPOEDOVERLEG, "frontoffice", "Nee")
                    .schermafdruk("route-frontoffice")
                    .rondAf();
            mulder.ziet("Regionaal zedenteam bellen").openTaak(Taaksoort.SPOED_ZEDENTEAM, gezin);
            Routes.bel(mulder, gezin, Taaksoort.SPOED_VERTROUWENSARTS, "vertrouwensarts M. Visser", "Ja")
                    .rondAf();
            mulder.gezin(gezin).tab("Melding");
            assertThat(stap(mulder, "Frontoffice bellen")).containsText(Pattern.compile("Iemand gesproken\\s*Nee"));
            assertThat(stap(mulder, "Vertrouwensarts bellen")).containsText(Pattern.compile("Iemand gesproken\\s*Ja"));
            mulder.schermafdruk("route-melding");

            yilmaz.gezin(gezin).ziet(NIET_BEREIKT);
            Routes.draagOnderzoekOp(yilmaz, gezin);
            deboer.openTaak(Taaksoort.FMO_UITVOEREN, gezin)
                    .ziet("Niemand weet wanneer het is gebeurd. De termijnen zijn geteld")
                    .schermafdruk("route-onderzoek");
            Routes.meldOnderzoekAf(deboer, GEEN_ONDERZOEK);

            visser.openTaak(Taaksoort.CONSULT_KINDERARTS, gezin)
                    .ziet(GEEN_ONDERZOEK)
                    .ziet("Welke kinderarts hebt u gesproken");
            new Schermtoets(visser).platen("fmo-kinderarts");
            mulder.gezin(gezin).tab("Letsel").ziet("niet uitgevoerd").ziet(GEEN_ONDERZOEK);
            new Schermtoets(mulder).platen("fmo-niet-uitgevoerd-letsel");
            yilmaz.gezin(gezin)
                    .tab("Politie")
                    .ziet("niet uitgevoerd")
                    .zietNergens(GEEN_ONDERZOEK)
                    .zietNergens("wilde het niet");
        }
    }

    private static Locator stap(Mens mens, String kop) {
        return mens.blad()
                .locator("article")
                .filter(new Locator.FilterOptions()
                        .setHas(mens.blad().locator("h3").getByText(kop)))
                .last();
    }

    private static Locator kaart(Mens mens, String naam) {
        return mens.blad()
                .locator(".kaart")
                .filter(new Locator.FilterOptions()
                        .setHas(mens.blad().locator("h3").getByText(naam)));
    }
}
