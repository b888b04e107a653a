package nl.eenplan.frontend.politie;

import nl.eenplan.backend.politie.Verhoorbeeld.Verhoor;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Datumtekst;

/// One interview in words.
final class Verhoortekst {

    private static final Teksten TEKSTEN = Teksten.van("verhoor");

    private Verhoortekst() {}

    static Gegevenslijst verhoor(Verhoor verhoor) {
        return new Gegevenslijst(TEKSTEN)
                .regel("gehouden", Datumtekst.moment(verhoor.gehoudenOp()))
                .regel(
                        "verhoorder",
                        TEKSTEN.tekst(
                                "bevoegd",
                                verhoor.verhoorder(),
                                verhoor.opleiding(),
                                Datumtekst.dag(verhoor.certificaatTot())))
                .regel("opname", TEKSTEN.tekst("opnameIn", verhoor.opname(), verhoor.opnamePlaats()))
                .regel("aanwezig", verhoor.aanwezig())
                .regel("reden", verhoor.reden())
                .regel("isBlind", verhoor.isBlind())
                .regel("redenNietBlind", verhoor.redenNietBlind())
                .regel("redenEerder", verhoor.redenEerder())
                .regel("metAkkoord", verhoor.metAkkoord() ? TEKSTEN.tekst("metAkkoord.ja") : null)
                .regel("vastgelegd", verhoor.vastgelegdDoor() + ", " + Datumtekst.moment(verhoor.vastgelegdOp()));
    }
}
