package nl.eenplan.frontend.letsel;

import java.time.Instant;
import nl.eenplan.backend.letsel.Fotoverzoek;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// What became of other photographs that were asked, in one sentence.
final class Fotoverzoektekst {

    private static final Teksten TEKSTEN = Teksten.van("fotoverzoek");

    private Fotoverzoektekst() {}

    static String stand(Fotoverzoek verzoek) {
        var gevraagd = Datumtekst.moment(verzoek.gevraagdOp());
        Instant beantwoord = verzoek.beantwoordOp();
        if (beantwoord == null) {
            return TEKSTEN.tekst("open", gevraagd);
        }
        var reden = verzoek.redenGeenFotos();
        return reden == null
                ? TEKSTEN.tekst("gemaakt", gevraagd, Datumtekst.moment(beantwoord))
                : TEKSTEN.tekst("nietMogelijk", gevraagd, reden);
    }
}
