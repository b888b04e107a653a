package nl.eenplan.frontend.stap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.stap.Stapbeeld;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.formulier.Gegevenslijst;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.rechten.Bijstukken;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Naamzin;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;

/// What was done, advised and agreed in the steps of the stroomschema, to read on a tab or beside a form.
@org.springframework.stereotype.Component
public class Stapbeelden {

    private static final Teksten TEKSTEN = Teksten.van("stapbeeld");

    private final StapService stappen;

    Stapbeelden(StapService stappen) {
        this.stappen = stappen;
    }

    /// Those of a gezin in one compartment, oldest first; empty for who may not read it.
    public List<Component> van(GezinId gezin, Compartiment deel, Bijstukken bij) {
        return stappen.stappen(gezin, deel).stream().map(stap -> van(stap, bij)).toList();
    }

    /// One step.
    public static Component van(Stapbeeld stap, Bijstukken bij) {
        var feiten = new Gegevenslijst(TEKSTEN)
                .regel("op", Datumtekst.moment(stap.wanneer()))
                .regel("metWie", stap.metWie())
                .regel("isBereikt", stap.isBereikt())
                .regel("isFmoNodig", stap.isFmoNodig())
                .regel("gedaan", stap.gedaan())
                .regel("afspraken", stap.afspraken())
                .regel("kenmerk", stap.kenmerk())
                .regel("door", stap.door());
        return new Article(kop(stap), feiten, bij.bij(stap.stuk()));
    }

    private static H3 kop(Stapbeeld stap) {
        String wat = Tekst.van(stap.soort());
        String wie = stap.kindNaam();
        return wie == null ? new H3(wat) : Naamzin.in(new H3(), TEKSTEN.tekst("kop", wat, wie), wie);
    }
}
