package nl.eenplan.backend.duiding;

import java.util.UUID;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Duidingvervolg;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.processes.api.Duidingproces;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Seals what was signed and asks for a second reader of what must become final. What is signed later takes the
/// place of what was still being read.
@Component
class Duidinggevolg implements Duidingvervolg {

    private final Duidinginzage duidingen;
    private final Zegelkast zegels;
    private final Duidingproces proces;

    Duidinggevolg(Duidinginzage duidingen, Zegelkast zegels, @Lazy Duidingproces proces) {
        this.duidingen = duidingen;
        this.zegels = zegels;
        this.proces = proces;
    }

    @Override
    public void getekend(UUID id, Herkomst herkomst, boolean isDefinitiefGevraagd, boolean isHerziening) {
        zegels.verzegel(herkomst.gezin(), herkomst.kind(), duidingen.ongelezen(id), herkomst.op());
        if (isHerziening) {
            return;
        }
        if (isDefinitiefGevraagd) {
            proces.vraagLezing(herkomst.gezin(), herkomst.kind());
        } else {
            proces.vervalt(herkomst.gezin(), herkomst.kind());
        }
    }
}
