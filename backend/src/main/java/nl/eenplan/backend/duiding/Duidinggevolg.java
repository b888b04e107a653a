package nl.eenplan.backend.duiding;

import java.util.UUID;
import nl.eenplan.backend.letsel.Duidinginzage;
import nl.eenplan.backend.letsel.Duidingvervolg;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.processes.api.Duidingproces;
import nl.eenplan.processes.api.OnderzoekId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Seals what was signed and asks for a second reader of what must become final; of a version that says
/// something else than the one that the requester received, he hears.
@Component
class Duidinggevolg implements Duidingvervolg {

    private final Duidinginzage duidingen;
    private final Zegelkast zegels;
    private final Herzieningsmelder herzieningen;
    private final Duidingproces proces;

    Duidinggevolg(
            Duidinginzage duidingen, Zegelkast zegels, Herzieningsmelder herzieningen, @Lazy Duidingproces proces) {
        this.duidingen = duidingen;
        this.zegels = zegels;
        this.herzieningen = herzieningen;
        this.proces = proces;
    }

    @Override
    public void getekend(
            UUID id, OnderzoekId onderzoek, Herkomst herkomst, boolean isDefinitiefGevraagd, boolean isHerziening) {
        zegels.verzegel(herkomst.gezin(), herkomst.kind(), duidingen.ongelezen(id), herkomst.op());
        if (isHerziening) {
            herzieningen.meld(herkomst, onderzoek);
        } else if (isDefinitiefGevraagd) {
            proces.vraagLezing(herkomst.gezin(), herkomst.kind(), onderzoek);
        }
    }
}
