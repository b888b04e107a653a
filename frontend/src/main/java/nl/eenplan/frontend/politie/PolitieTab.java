package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import nl.eenplan.backend.politie.SpoorService;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.processes.api.GezinId;

/// What of a family lies with the police; filled again after every change.
@org.springframework.stereotype.Component
class PolitieTab implements Gezinstab {

    private final VerhoorService verhoren;
    private final VerhoorplanService plannen;
    private final SpoorService sporen;
    private final Clock klok;

    PolitieTab(VerhoorService verhoren, VerhoorplanService plannen, SpoorService sporen, Clock klok) {
        this.verhoren = verhoren;
        this.plannen = plannen;
        this.sporen = sporen;
        this.klok = klok;
    }

    @Override
    public Tab tab() {
        return Tab.POLITIE;
    }

    @Override
    public Component maak(GezinId gezin) {
        var tab = new Div();
        tab.addClassName("tabpaneel");
        vul(tab, gezin);
        return tab;
    }

    private void vul(Div tab, GezinId gezin) {
        var verhoorbeeld = verhoren.verhoren(gezin);
        var spoorbeeld = sporen.sporen(gezin);
        tab.removeAll();
        tab.add(
                new Verhoorblok(verhoren, plannen, gezin, verhoorbeeld, klok, () -> vul(tab, gezin)),
                new Sporenblok(sporen, gezin, spoorbeeld, klok, () -> vul(tab, gezin)));
    }
}
