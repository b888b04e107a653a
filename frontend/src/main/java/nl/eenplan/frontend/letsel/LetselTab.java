package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Letseloverzicht;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.inzage.Afschermingen;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.shell.Leegmelding;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// The Letsel tab of the family page: per child what was recorded, or in its place what is withheld.
@Component
class LetselTab implements Gezinstab {

    private final LetselInzage inzage;
    private final Dossierpoort poort;
    private final Letseldossierbeeld dossiers;
    private final Afschermingen afschermingen;

    LetselTab(LetselInzage inzage, Dossierpoort poort, Letseldossierbeeld dossiers, Afschermingen afschermingen) {
        this.inzage = inzage;
        this.poort = poort;
        this.dossiers = dossiers;
        this.afschermingen = afschermingen;
    }

    @Override
    public Tab tab() {
        return Tab.LETSEL;
    }

    @Override
    public com.vaadin.flow.component.Component maak(GezinId gezin) {
        List<Letseloverzicht> kinderen = inzage.overzicht(gezin);
        Inhoud inhoud = new Inhoud();
        if (kinderen.isEmpty()) {
            inhoud.add(new Leegmelding(Teksten.van("letselbeeld").tekst("leeg")));
        }
        kinderen.forEach(kind -> inhoud.add(kind(kind)));
        inhoud.add(afschermingen.blokken(gezin, dicht(gezin)));
        return inhoud;
    }

    private List<Compartiment> dicht(GezinId gezin) {
        var leesbaar = poort.leesbaar(gezin);
        return Stream.of(Compartiment.MEDISCH, Compartiment.LETSELDUIDING)
                .filter(deel -> !leesbaar.contains(deel))
                .toList();
    }

    private Section kind(Letseloverzicht kind) {
        Blok blok = new Blok(kind.naam());
        if (kind.medisch() != null) {
            blok.met(dossiers.van(kind.medisch()));
        }
        if (kind.medisch() == null && kind.conclusie() != null) {
            blok.met(Duidingbeeld.van(kind.conclusie()));
        }
        return blok;
    }

    @StyleSheet("formulieren.css")
    private static final class Inhoud extends Div {

        Inhoud() {
            addClassName("letseltab");
        }
    }
}
