package nl.eenplan.frontend.reis;

import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Scenario S2, route F4a: sexual abuse of less than seven days ago, up to the agreements made before anybody acts.
/// Interpreting, weighing and reporting are the steps of S1 with its words: only the route there is another.
class MilanIT {

    @Test
    @DisplayName("Milan: de politie besluit over onderzoek binnen zeven dagen, en overlegt voordat iemand handelt")
    void looptVanSchoolTotActieoverleg() {
        try (var toepassing = Toepassing.start();
                var mulder = Huis.mens(toepassing, "mulder");
                var yilmaz = Huis.mens(toepassing, "yilmaz");
                var deboer = Huis.mens(toepassing, "deboer");
                var jansen = Huis.mens(toepassing, "jansen")) {
            var gezin = Milan.totSpoed(mulder);
            mulder.openTaak(Taaksoort.PEP_OVERWEGEN, gezin).ziet("za 7 mrt 20.00");

            Milan.draagOnderzoekOp(yilmaz, gezin);
            deboer.openTaak(Taaksoort.FMO_UITVOEREN, gezin).ziet("wo 11 mrt 20.00");
            Milan.onderzoek(deboer, gezin).rondAf();
            deboer.klok(new Moment("05-03-2026", "13:45"));
            deboer.openTaak(Taaksoort.LETSELDUIDEN, gezin).ziet("Onderzoek van top tot teen, samen met de kinderarts");
            Artsen.duidLetsel(deboer, gezin);
            mulder.openTaak(Taaksoort.AFWEGEN, gezin).ziet("Letselduiding, versie 1");
            Artsen.weegAf(mulder, gezin);
            Artsen.meld(mulder, gezin);

            yilmaz.gezin(gezin).tab("Politie").ziet("Het is nog geen dag geleden");
            mulder.gezin(gezin).tab("Melding").ziet("Niet eten, drinken, wassen of omkleden");

            doeTriage(jansen, gezin);
            overleg(jansen, gezin);
            jansen.openTaak(Taaksoort.VEILIGHEIDSVOORWAARDEN, gezin).schermafdruk("s2-na-actieoverleg");
        }
    }

    private static void doeTriage(Mens veiligThuis, String gezin) {
        veiligThuis
                .openTaak(Taaksoort.TRIAGE, gezin)
                .vul("Feiten waarop u oordeelt", "Milan vertelde op school wat er woensdagavond is gebeurd")
                .vul("Hoe veilig is het nu, van 0 tot 10?", "2")
                .kies("Is er mogelijk een strafbaar feit?", "Ja")
                .vul("Welk feit?", "Ontucht met een kind onder de twaalf jaar")
                .kies(
                        "Is het structureel onveilig, is gewone hulp maximaal geprobeerd en ontbreekt een"
                                + " samenhangende aanpak?",
                        "Nee")
                .kies("Zijn er herhaalde of doorgaande schadelijke gebeurtenissen? (criterium 2)", "Nee")
                .kies("Gaat dit gezin naar het MDA++-overleg?", "Nee")
                .rondAf();
    }

    private static void overleg(Mens veiligThuis, String gezin) {
        veiligThuis
                .openTaak(Taaksoort.ACTIEOVERLEG, gezin)
                .moment("Wanneer was het overleg?", new Moment("05-03-2026", "13:30"))
                .kiesMet("Wie waren erbij?", "Veilig Thuis")
                .kiesMet("Wie waren erbij?", "politie")
                .kiesMet("Wie werkt verder aan deze zaak?", "brigadier Yılmaz · Frontoffice zeden-kindermishandeling");
        var handeling = veiligThuis.rijVan("Handeling 1");
        veiligThuis
                .kies(handeling, "Wat?", "studioverhoor")
                .vul(handeling, "Wie doet het?", "brigadier Yılmaz")
                .rondAf();
    }
}
