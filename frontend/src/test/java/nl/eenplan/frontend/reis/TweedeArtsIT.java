package nl.eenplan.frontend.reis;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Twee artsen beschrijven tegelijk hetzelfde kind")
class TweedeArtsIT {

    @Test
    @DisplayName(
            "Wie als tweede afrondt, leest dat en legt zijn onderzoek naast dat van zijn collega; geen van beide is weg")
    void bewaartBeideOnderzoeken() {
        Collega.maak(Huis.toepassing(), "dekker", "J. Dekker", "mulder");
        try (var mulder = Huis.mens("mulder");
                var dekker = Huis.mens("dekker")) {
            var gezin = Artsen.legSignaalVast(mulder, "Rietveld", "Saar Rietveld", "");
            Artsen.verleenEersteZorg(mulder, gezin);
            laatWaarnemen(mulder);
            Artsen.vulOnderzoekIn(dekker, gezin, "Vader: “Ze huilde toen ik haar oppakte.”")
                    .vul("Andere signalen", "Wil de linkerarm niet bewegen")
                    .kies("Zijn toegebracht letsel, seksueel misbruik en verwaarlozing uitgesloten?", "Nee");
            Artsen.beschrijfLetsel(mulder, gezin);

            Tegenslag.drukAf(dekker)
                    .ziet("Deze taak is al afgerond door L. Mulder op ")
                    .ziet("Wat u hebt beschreven is niet weg.")
                    .schermafdruk("tweede-arts-letsel");
            dekker.knop("Mijn onderzoek ook vastleggen")
                    .ziet("Vastgelegd. Beide onderzoeken staan op het tabblad Letsel.");

            mulder.gezin(gezin)
                    .tab("Letsel")
                    .ziet("Ze heeft zich aan de box gestoten")
                    .ziet("J. Dekker")
                    .ziet("Wil de linkerarm niet bewegen");
        }
    }

    private static void laatWaarnemen(Mens mulder) {
        mulder.ga("waarneming")
                .kies("Wie neemt waar?", "J. Dekker")
                .moment("Tot", new Moment("20-05-2026", "12:00"))
                .knop("Waarneming vastleggen")
                .ziet("De waarneming is vastgelegd.");
    }
}
