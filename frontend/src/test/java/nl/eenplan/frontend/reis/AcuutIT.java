package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The acute branch of G1: made safe and reported at once, before anybody has looked at the injury further.
class AcuutIT {

    private static final Moment OCHTEND = new Moment("02-03-2026", "10:15");

    @Test
    @DisplayName("Acuut gevaar: melden wacht nergens op, en uitgestelde kennisgeving komt bij Veilig Thuis terug")
    void meldtDirect() {
        try (var mulder = Huis.mens("mulder");
                var jansen = Huis.mens("jansen")) {
            var gezin = Artsen.legSignaalVast(mulder, "Verweij", "Bram Verweij", "999990329");
            mulder.openTaak(Taaksoort.EERSTE_ZORG, gezin)
                    .moment("Wanneer hebt u het kind gezien?", OCHTEND)
                    .vul("Waar wordt het kind behandeld?", "Huisartsenpraktijk Lindewaard")
                    .vul("Welke zorg is gegeven?", "Wond verbonden")
                    .kies("Is er nu acuut gevaar voor dit kind of een ander kind in het gezin?", "Ja")
                    .vul("Wie heeft dit beoordeeld?", "L. Mulder")
                    .vul("Waaruit bestaat het gevaar?", "Vader staat dreigend in de wachtkamer")
                    .rondAf();
            mulder.openTaak(Taaksoort.ACUTE_VEILIGHEID, gezin)
                    .moment("Wanneer?", OCHTEND)
                    .vul("Wie hebt u gebeld?", "112 en de spoedlijn van Veilig Thuis")
                    .vul("Hoe is het kind nu veilig?", "Politie is onderweg; Bram en zijn moeder zitten apart")
                    .rondAf();
            meldAcuut(mulder, gezin);

            jansen.openTaak(Taaksoort.TRIAGE, gezin)
                    .ziet("Vader staat dreigend")
                    .ziet("Politie is onderweg");
            jansen.openTaak(Taaksoort.KENNISGEVING_OUDERS, gezin)
                    .kies("Zijn ouders geïnformeerd over de melding?", "Nee")
                    .vul("Waarom nog niet?", "Vader dreigt Bram mee te nemen")
                    .vul("Uitgesteld tot", "07-04-2026")
                    .rondAf();
            jansen.ziet("Kennisgeving aan ouders na uitstel");
            jansen.openTaak(Taaksoort.KENNISGEVING_ALSNOG, gezin).ziet("di 7 apr");
            mulder.openTaak(Taaksoort.LETSEL_BESCHRIJVEN, gezin).schermafdruk("acuut-loopt-door");
        }
    }

    private static void meldAcuut(Mens huisarts, String gezin) {
        huisarts.openTaak(Taaksoort.ACUUT_MELDEN, gezin)
                .kiesMet("U meldt als", "02")
                .kiesMet("Aanleiding", "08")
                .kiesMet("Aard", "01")
                .vul("Feiten", "Vader staat dreigend in de wachtkamer en wil Bram meenemen")
                .vul("Interpretatie", "Bram is nu niet veilig bij vader")
                .vul("Wat weet het gezin van deze melding?", "Moeder weet ervan, vader nog niet")
                .rondAf();
    }
}
