package nl.eenplan.frontend.herstelplan;

import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.herstelplan.Planblok.Actie;
import nl.eenplan.frontend.formulier.Teksten;

/// How one action stands, in one line: for whom, who, asked, started, until when.
final class Actietekst {

    private static final Teksten TEKSTEN = Teksten.van("actie");

    private Actietekst() {}

    static String stand(Actie actie) {
        List<String> delen = new ArrayList<>();
        voeg(delen, "voorWie", actie.voorWie());
        voeg(delen, "uitvoerder", actie.uitvoerder());
        if (actie.aangevraagd() != null) {
            voeg(delen, "aangevraagd", Blokbeeld.datum(actie.aangevraagd()));
        }
        if (actie.gestart() != null) {
            voeg(delen, "gestart", Blokbeeld.datum(actie.gestart()));
        } else if (actie.wachtreden() != null) {
            voeg(delen, "wacht", Teksten.keuze(actie.wachtreden()));
        }
        if (actie.afgerond() != null) {
            voeg(delen, "afgerond", Blokbeeld.datum(actie.afgerond()));
        } else if (actie.uiterlijk() != null) {
            voeg(delen, "uiterlijk", Blokbeeld.datum(actie.uiterlijk()));
        }
        voeg(delen, "resultaat", actie.resultaat());
        return String.join(" · ", delen);
    }

    private static void voeg(List<String> delen, String sleutel, String waarde) {
        if (!waarde.isBlank()) {
            delen.add(TEKSTEN.tekst(sleutel, waarde));
        }
    }
}
