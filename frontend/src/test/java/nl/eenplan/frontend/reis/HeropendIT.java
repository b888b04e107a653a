package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een gesloten zaak gaat weer open als er een nieuwe blauwe plek is")
class HeropendIT {

    private static final Moment MIDDAG = new Moment("02-03-2026", "12:00");
    private static final String MOEDERVLEK = "Aangeboren moedervlek, bevestigd met de foto van het consultatiebureau";

    @Test
    @DisplayName("De huisarts meldt het bij hetzelfde gezin en ziet bij het nieuwe onderzoek het eerste ernaast")
    void gaatWeerOpen() {
        try (var mulder = Huis.mens("mulder")) {
            var gezin = Artsen.legSignaalVast(mulder, "Terwel", "Lot Terwel", "999990457");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.sluitUit(mulder, gezin, MOEDERVLEK);
            mulder.link("Naar het gezin").ziet("afgesloten");

            legNieuwLetselVast(mulder, gezin);

            Artsen.verleenEersteZorg(mulder, gezin);
            mulder.openTaak(Taaksoort.LETSEL_BESCHRIJVEN, gezin)
                    .ziet("Eerder onderzoek")
                    .ziet(MOEDERVLEK)
                    .schermafdruk("heropend-tweede-onderzoek");
            Artsen.beschrijfLetsel(mulder, gezin);
            mulder.gezin(gezin).tab("Letsel").ziet(MOEDERVLEK).ziet("bloeduitstorting, rug");
            mulder.gezin(gezin).tab("Proces").ziet("Stroomschema FMEK");
        }
    }

    private static void legNieuwLetselVast(Mens huisarts, String gezin) {
        huisarts.klok(MIDDAG)
                .ga("signaal")
                .kies("Waar kwam het signaal binnen?", "huisartsenpraktijk")
                .moment("Wanneer is het kind gezien?", MIDDAG)
                .vul("Reden van komst", "Nieuwe blauwe plek, nu op de rug")
                .vul("Wie merkte het op?", "L. Mulder, huisarts")
                .kiesMet("Gaat het om een gezin waarbij u al betrokken bent?", gezin);
        var lot = huisarts.rijVan("Kind 1");
        huisarts.kies(lot, "Welk kind van dit gezin?", "Lot Terwel")
                .vink(lot, "Het vermoeden gaat over dit kind")
                .knop("Signaal vastleggen")
                .ziet("Signaal vastgelegd bij gezin " + gezin);
    }
}
