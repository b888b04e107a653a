package nl.eenplan.frontend.proces;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.proces.Procesinzage.Procesverloop;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// The processes of a family on its tab.
@org.springframework.stereotype.Component
class ProcesTab implements Gezinstab {

    private final Procesinzage inzage;
    private final Clock klok;

    ProcesTab(Procesinzage inzage, Clock klok) {
        this.inzage = inzage;
        this.klok = klok;
    }

    @Override
    public Tab tab() {
        return Tab.PROCES;
    }

    @Override
    public Component maak(GezinId gezin) {
        List<Procesverloop> verlopen = inzage.verloop(gezin);
        return verlopen.isEmpty()
                ? new Leegmelding(Tekst.tekst("proces.leeg"))
                : new Procespaneel(verlopen, klok.instant());
    }
}
