package nl.eenplan.frontend.taak;

import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Taaksoort;

/// What a task is called, where it stands in the stroomschema, why it is asked and who says so.
record Taaktekst(String titel, String code, String waarom, String bron) {

    static Taaktekst van(Taaksoort soort) {
        Teksten teksten = Teksten.van("taak." + soort.name());
        return new Taaktekst(Tekst.van(soort), teksten.tekst("code"), teksten.tekst("waarom"), teksten.tekst("bron"));
    }
}
