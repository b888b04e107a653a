package nl.eenplan.frontend.melding;

import nl.eenplan.backend.melding.Meldcode;
import nl.eenplan.backend.melding.Meldcode.Stap;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.papier.Pdfblad;

/// The checklist of one child on paper, for the doctor's own file.
final class Meldcodepdf {

    private static final Teksten TEKSTEN = Teksten.van("meldcode");

    private Meldcodepdf() {}

    static byte[] maak(Meldcode meldcode) {
        var blad = new Pdfblad(TEKSTEN.tekst("titel", meldcode.kindNaam()))
                .alinea(TEKSTEN.tekst(
                        "hoever", meldcode.gedaan(), meldcode.stappen().size()));
        meldcode.stappen().forEach(stap -> {
            blad.kop(stap.nummer() + ". " + stap.naam()).alinea(stand(stap));
            if (stap.op() != null) {
                blad.gegeven(TEKSTEN.tekst("wanneer"), Meldcodes.wanneer(stap));
            }
            if (stap.door() != null) {
                blad.gegeven(TEKSTEN.tekst("wie"), Meldcodes.wie(stap));
            }
        });
        return blad.maak();
    }

    static String stand(Stap stap) {
        return switch (stap.stand()) {
            case OPEN -> TEKSTEN.tekst("open");
            case GEDAAN -> stap.hoe() == null ? "" : stap.hoe();
            case NIET_NODIG -> stap.reden() == null ? "" : stap.reden();
        };
    }
}
