package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A mother does not agree with what a doctor wrote down; what she states is attached to the file (BW 7:454 lid 2).
class VerklaringIT {

    private static final String VERKLARING = "Noor lag bij mijn moeder. Ik hoorde het pas om twaalf uur.";

    @Test
    @DisplayName("Wat de moeder verklaart, leest de arts onder het letsel zodra hij het opent")
    void staatOnderHetLetsel() {
        try (var mulder = Huis.mens("mulder");
                var smit = Huis.mens("smit");
                var pinas = Huis.mens("pinas")) {
            var gezin = Artsen.legSignaalVast(mulder, "Hendriks", "Noor Hendriks", "");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.beschrijfLetsel(mulder, gezin);

            smit.ga("rechten")
                    .vul("Nummer van het gezin", gezin)
                    .knop("Verzoek vastleggen")
                    .kies("Wat wordt er gevraagd?", "Correctie van een stuk")
                    .kies("Over wiens gegevens?", "Noor Hendriks")
                    .kies("Wie vraagt het?", "Anna Hendriks")
                    .kies("Hoe weet u wie dit vraagt?", "Paspoort of identiteitskaart gezien")
                    .vul("Wat vraagt hij precies?", "Ik was er niet bij.")
                    .vul("Verklaring bij het stuk", VERKLARING)
                    .knop("Vastleggen")
                    .ziet("Vastgelegd. Het besluit komt uiterlijk");
            pinas.openTaak(Taaksoort.BETROKKENEVERZOEK, gezin)
                    .kies("Wat besluit u?", "Weigeren")
                    .kiesMet("Op welke grond weigert u?", "Wat er staat klopt")
                    .vul("Waarom?", "De arts schreef op wat hem is verteld.")
                    .kiesMet("Om welk stuk gaat het?", "Lichamelijk onderzoek")
                    .rondAf();

            mulder.gezin(gezin)
                    .tab("Letsel")
                    .ziet("Verklaring van Anna Hendriks, over Noor Hendriks")
                    .ziet(VERKLARING);
        }
    }
}
