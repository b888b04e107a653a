package nl.eenplan.frontend.melding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.processes.api.GezinId;

/// The meldcode per child, what was reported and what Veilig Thuis did with it.
@org.springframework.stereotype.Component
class MeldingTab implements Gezinstab {

    private final Meldcodes meldcodes;
    private final Zaakbeelden zaken;
    private final Dossierpoort poort;
    private final Afschermingen afschermingen;

    MeldingTab(Meldcodes meldcodes, Zaakbeelden zaken, Dossierpoort poort, Afschermingen afschermingen) {
        this.meldcodes = meldcodes;
        this.zaken = zaken;
        this.poort = poort;
        this.afschermingen = afschermingen;
    }

    @Override
    public Tab tab() {
        return Tab.MELDING;
    }

    @Override
    public Component maak(GezinId gezin) {
        Set<Compartiment> leesbaar = poort.leesbaar(gezin);
        var tab = new Div();
        tab.addClassName("tabpaneel");
        if (leesbaar.contains(Compartiment.MELDING)) {
            meldcodes.blokken(gezin).forEach(tab::add);
        } else {
            tab.add(afschermingen.blok(gezin, Compartiment.MELDING));
        }
        tab.add(zaken.vanGezin(gezin));
        if (!leesbaar.contains(Compartiment.VEILIGHEID)) {
            tab.add(afschermingen.blok(gezin, Compartiment.VEILIGHEID));
        }
        return tab;
    }
}
