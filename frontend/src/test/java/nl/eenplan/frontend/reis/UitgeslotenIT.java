package nl.eenplan.frontend.reis;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The route that ends at G2: excluded, closed, and the reasoning kept (`domain.md` §2, E1).
class UitgeslotenIT {

    private static final String ONDERBOUWING = "Aangeboren pigmentvlek, beschreven in het dossier van de geboorte";

    @Test
    @DisplayName("Een uitgesloten vermoeden sluit het gezin, bewaart de onderbouwing en vraagt niemand anders iets")
    void sluitMetOnderbouwing() {
        try (var mulder = Huis.mens("mulder");
                var visser = Huis.mens("visser")) {
            var gezin = Artsen.legSignaalVast(mulder, "Dekker", "Sam Dekker", "999990305");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.sluitUit(mulder, gezin, ONDERBOUWING);

            mulder.ziet("Hiermee is de zaak gesloten. Uw eigen dossier blijft u lezen")
                    .schermafdruk("e1-gesloten")
                    .link("Naar het gezin")
                    .ziet("afgesloten");
            mulder.tab("Letsel")
                    .ziet(ONDERBOUWING)
                    .zietNergens("Consult vragen")
                    .schermafdruk("g2-uitgesloten");

            visser.ga("werkvoorraad").zietNergens(gezin);
            visser.ga("gezinnen").zietNergens("Dekker");
        }
    }
}
