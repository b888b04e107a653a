package nl.eenplan.frontend.reis;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Scenario S4, Brouwer-Smit: from a radar hit by way of the MDA++ table to one fixed plan with one regisseur.
class MdaIT {

    private static final String DAAN = "Ik wil dat het stil is in huis als ik huiswerk maak";
    private static final String LOTTE = "Papa moet niet meer schreeuwen";

    @Test
    @DisplayName("Brouwer-Smit: van radar tot vastgesteld plan, elke stap door wie die stap zet")
    void looptVanRadarTotPlan() {
        try (var toepassing = Toepassing.start();
                var jansen = Huis.mens(toepassing, "jansen");
                var kuipers = Huis.mens(toepassing, "kuipers");
                var yilmaz = Huis.mens(toepassing, "yilmaz");
                var dijk = Huis.mens(toepassing, "dijk");
                var bakker = Huis.mens(toepassing, "bakker");
                var aydin = Huis.mens(toepassing, "aydin")) {
            var gezin = Tafelronde.meldAan(jansen);
            Tafelronde.screen(kuipers, gezin);
            Tafelronde.informeer(kuipers, gezin);
            Tafelronde.vraagToestemming(kuipers, gezin);
            Tafelronde.plan(kuipers, gezin);
            Tafelronde.stelTafelSamen(kuipers, gezin);
            Tafelronde.draagBij(yilmaz, gezin, "Wpg 20", "Zeven incidenten, twee keer met een mes");
            Tafelronde.draagBij(dijk, gezin, "Veilig Thuis verstrekt", "Ouders zeggen afspraken steeds af");
            Tafelronde.draagBij(jansen, gezin, "Veilig Thuis verstrekt", "Meldingen volgen elkaar sneller op");
            Tafelronde.hoorKind(jansen, gezin, DAAN, LOTTE);
            Tafelronde.hoorKind(jansen, gezin, DAAN, LOTTE);
            Tafelronde.houdZitting(kuipers, gezin);
            Gezinsplan.stelOp(bakker, gezin, DAAN);
            Gezinsplan.hoorWederhoor(bakker, gezin);
            Gezinsplan.stelVast(kuipers, gezin);

            bakker.gezin(gezin).ziet("S. Bakker");
            var adres = bakker.adres();
            bakker.tab("Plan").ziet("vastgesteld").ziet(LOTTE).schermafdruk("mda-plan");
            bakker.tab("Overleg").ziet("Zitting van").schermafdruk("mda-overleg");
            yilmaz.opAdres(adres).tab("Overleg").ziet("Zitting van").zietNergens(LOTTE);

            Buitenstaander.zietNiets(aydin, gezin, adres, "Brouwer", "999990184");
            aydin.ga("mda/aanmelden").zietNergens("MDA++ aanmelden");
        }
    }
}
