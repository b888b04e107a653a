package nl.eenplan.frontend.reis;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Scenario S1 of `domain.md` §9 in the packaged application: each step by the person whose step it is.
class NoorIT {

    @Test
    @DisplayName("Een blauwe plek bij Noor wordt één plan met één regisseur, en een buitenstaander ziet er niets van")
    void wordtEenPlanMetEenRegisseur() throws IOException {
        try (var mulder = Huis.mens("mulder");
                var visser = Huis.mens("visser");
                var deboer = Huis.mens("deboer");
                var jansen = Huis.mens("jansen");
                var bakker = Huis.mens("bakker");
                var aydin = Huis.mens("aydin")) {

            var gezin = Artsen.legSignaalVast(mulder, "Veldhuis", "Noor Veldhuis", "999990111");
            Artsen.verleenEersteZorg(mulder, gezin);
            Artsen.beschrijfLetsel(mulder, gezin);
            Artsen.legFotosVast(mulder, gezin, Letselfoto.maak());
            Artsen.consulteer(visser, gezin);
            Artsen.beoordeelFotos(deboer, gezin);
            Artsen.duidLetsel(deboer, gezin);
            Artsen.weegAf(mulder, gezin);
            Artsen.meld(mulder, gezin);

            jansen.ga("werkvoorraad").ziet("ma 9 mrt").ziet("ma 30 mrt").schermafdruk("s1-werkvoorraad");
            Keten.doeTriage(jansen, gezin);
            Keten.spreekVoorwaardenAf(jansen, gezin);
            Keten.wijsRegisseurAan(jansen, gezin);
            Keten.stelPlanOp(bakker, gezin);
            Keten.hoorWederhoor(bakker, gezin);
            Keten.stelPlanVast(jansen, gezin);

            bakker.gezin(gezin).ziet("S. Bakker");
            var adres = bakker.adres();
            bakker.tab("Plan").ziet("vastgesteld").ziet("9 mrt 2026").schermafdruk("s1-plan");
            bakker.tab("Proces").ziet("Stappen").schermafdruk("s1-proces");

            Buitenstaander.zietNiets(aydin, gezin, adres, "Veldhuis", "999990111");
        }
    }
}
