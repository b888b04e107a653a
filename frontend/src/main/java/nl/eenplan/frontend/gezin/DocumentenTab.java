package nl.eenplan.frontend.gezin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// The photos and PDFs of a family, and adding one.
@org.springframework.stereotype.Component
class DocumentenTab implements Gezinstab {

    private final DocumentService documenten;
    private final Dossierpoort poort;
    private final Afschermingen afschermingen;
    private final Aantekeningen aantekeningen;

    DocumentenTab(
            DocumentService documenten, Dossierpoort poort, Afschermingen afschermingen, Aantekeningen aantekeningen) {
        this.documenten = documenten;
        this.poort = poort;
        this.afschermingen = afschermingen;
        this.aantekeningen = aantekeningen;
    }

    @Override
    public Tab tab() {
        return Tab.DOCUMENTEN;
    }

    @Override
    public Component maak(GezinId gezin) {
        var lijst = new Documentenlijst(documenten, aantekeningen, gezin);
        var tab = new Div(new Blok(Tekst.tekst("documenten.titel")).met(lijst));
        tab.addClassName("tabpaneel");
        List<Compartiment> schrijfbaar = List.of(Compartiment.values()).stream()
                .filter(deel -> poort.magWijzigen(gezin, deel))
                .toList();
        if (!schrijfbaar.isEmpty()) {
            tab.add(new Documentenvak(documenten, gezin, schrijfbaar, lijst::ververs));
        }
        tab.add(afschermingen.alle(gezin));
        return tab;
    }
}
