package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een gezin met drie kinderen, van wie er twee het stroomschema in gaan")
class DrieKinderenIT {

    private static final Moment OCHTEND = new Moment("02-03-2026", "10:15");
    private static final String UITGESLOTEN = "Waterpokken, gezien door de kinderarts";

    @Test
    @DisplayName("Elk kind gaat zijn eigen weg: een is uitgesloten, een wordt gemeld, het derde heeft geen taak")
    void gaatElkZijnWeg() {
        try (var mulder = Huis.mens("mulder");
                var visser = Huis.mens("visser");
                var jansen = Huis.mens("jansen")) {
            var gezin = legSignaalVast(mulder);
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.verleenEersteZorg(mulder, gezin);
            mulder.ga("werkvoorraad").ziet("Eva Kersten").ziet("Finn Kersten").zietNergens("Guus Kersten");

            Artsen.sluitUit(mulder, gezin, UITGESLOTEN);
            beschrijfVerwaarlozing(mulder, gezin);
            mulder.openTaak(Taaksoort.FOTOS_VASTLEGGEN, gezin)
                    .vul("Waarom zijn er geen foto’s?", "Geen letsel")
                    .kies("Is de meldcode gestart?", "Ja")
                    .kies("Aard van het vermoeden", "verwaarlozing zonder letsel")
                    .rondAf();
            Artsen.vulAfwegingIn(mulder, gezin).rondAf();
            visser.ga("werkvoorraad").zietNergens(gezin);
            Artsen.meld(mulder, gezin);

            jansen.openTaak(Taaksoort.TRIAGE, gezin);
            mulder.gezin(gezin).tab("Letsel").ziet(UITGESLOTEN).ziet("Te licht voor de leeftijd");
            mulder.tab("Gezin").ziet("Guus Kersten").schermafdruk("drie-kinderen");
        }
    }

    private static String legSignaalVast(Mens huisarts) {
        huisarts.klok(OCHTEND)
                .ga("signaal")
                .kies("Waar kwam het signaal binnen?", "huisartsenpraktijk")
                .moment("Wanneer is het kind gezien?", OCHTEND)
                .vul("Reden van komst", "Vlekjes bij de een, te licht de ander")
                .vul("Wie merkte het op?", "L. Mulder, huisarts")
                .vul("Gezinsnaam", "Kersten");
        kind(huisarts, 1, "Eva Kersten", "03-02-2021", true);
        kind(huisarts, 2, "Finn Kersten", "11-07-2023", true);
        kind(huisarts, 3, "Guus Kersten", "19-09-2017", false);
        var moeder = huisarts.rijVan("Volwassene 1");
        huisarts.vul(moeder, "Naam", "Mia Kersten")
                .kies(moeder, "Wie is dit in het gezin?", "ouder")
                .kies(moeder, "Gezag over de kinderen", "ja")
                .knop("Signaal vastleggen");
        return huisarts.gezinsnummer("Signaal vastgelegd");
    }

    private static void kind(Mens huisarts, int nummer, String naam, String geboren, boolean isVermoed) {
        huisarts.voegRijToe("Kind " + nummer, "Kind toevoegen");
        var rij = huisarts.rijVan("Kind " + nummer);
        huisarts.vul(rij, "Naam", naam).vul(rij, "Geboortedatum", geboren);
        if (isVermoed) {
            huisarts.vink(rij, "Het vermoeden gaat over dit kind");
        }
    }

    private static void beschrijfVerwaarlozing(Mens huisarts, String gezin) {
        huisarts.openTaak(Taaksoort.LETSEL_BESCHRIJVEN, gezin)
                .moment("Wanneer hebt u onderzocht?", OCHTEND)
                .kies("Wat kan dit kind zelf al?", "loopt los")
                .vul("Wat is er verteld, en door wie?", "Moeder: “Ze eten slecht.”")
                .kies("Is het kind van top tot teen bekeken?", "Ja")
                .kies("Stolling van kind en familie", "normaal")
                .vul("Andere signalen", "Te licht voor de leeftijd, vies en moe")
                .kies("Zijn toegebracht letsel, seksueel misbruik en verwaarlozing uitgesloten?", "Nee")
                .rondAf();
    }
}
