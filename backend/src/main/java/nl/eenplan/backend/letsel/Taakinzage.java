package nl.eenplan.backend.letsel;

import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.stereotype.Component;

/// Finds the child of a task for whoever may carry it out, past the gate.
@Component
class Taakinzage {

    private final WerkvoorraadService werkvoorraad;
    private final Dossierpoort poort;

    Taakinzage(WerkvoorraadService werkvoorraad, Dossierpoort poort) {
        this.werkvoorraad = werkvoorraad;
        this.poort = poort;
    }

    PersoonId kind(TaakId taak, String handeling) {
        PersoonId kind = lees(taak, handeling).kind();
        if (kind == null) {
            throw new GeenToegang();
        }
        return kind;
    }

    Taakregel lees(TaakId taak, String handeling) {
        var regel = werkvoorraad.vind(taak).orElseThrow(GeenToegang::new);
        poort.lees(regel.gezin(), Compartiment.MEDISCH, handeling);
        return regel;
    }
}
