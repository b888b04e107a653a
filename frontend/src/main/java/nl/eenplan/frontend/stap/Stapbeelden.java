package nl.eenplan.frontend.stap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Function;
import nl.eenplan.backend.stap.Fmoreden;
import nl.eenplan.backend.stap.Fmoverloop;
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
import org.jspecify.annotations.Nullable;

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
                .regel("fmo", fmo(stap, verloop -> verloop.uitkomst().label()))
                .regel("reden", fmo(stap, verloop -> reden(verloop.reden())))
                .regel("gedaan", stap.gedaan())
                .regel("toelichting", fmo(stap, Fmoverloop::toelichting))
                .regel("toestemming", fmo(stap, Fmoverloop::toestemming))
                .regel("afspraken", stap.afspraken())
                .regel("kenmerk", stap.kenmerk())
                .regel("door", stap.door());
        return new Article(kop(stap), feiten, bij.bij(stap.stuk()));
    }

    private static @Nullable String fmo(Stapbeeld stap, Function<Fmoverloop, @Nullable String> wat) {
        var verloop = stap.fmo();
        return verloop == null ? null : wat.apply(verloop);
    }

    private static @Nullable String reden(@Nullable Fmoreden reden) {
        return reden == null ? null : reden.label();
    }

    private static H3 kop(Stapbeeld stap) {
        String wat = Tekst.van(stap.soort());
        String wie = stap.kindNaam();
        return wie == null ? new H3(wat) : Naamzin.in(new H3(), TEKSTEN.tekst("kop", wat, wie), wie);
    }
}
