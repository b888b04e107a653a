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
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.rechten.Bijstukken;
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
    private final Aantekeningen aantekeningen;

    LetselTab(
            LetselInzage inzage,
            Dossierpoort poort,
            Letseldossierbeeld dossiers,
            Afschermingen afschermingen,
            Aantekeningen aantekeningen) {
        this.inzage = inzage;
        this.poort = poort;
        this.dossiers = dossiers;
        this.afschermingen = afschermingen;
        this.aantekeningen = aantekeningen;
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
        Bijstukken bij = aantekeningen.van(gezin);
        kinderen.forEach(kind -> inhoud.add(kind(gezin, kind, bij)));
        bij.vul();
        inhoud.add(afschermingen.blokken(gezin, dicht(gezin)));
        return inhoud;
    }

    private List<Compartiment> dicht(GezinId gezin) {
        var leesbaar = poort.leesbaar(gezin);
        return Stream.of(Compartiment.MEDISCH, Compartiment.LETSELDUIDING)
                .filter(deel -> !leesbaar.contains(deel))
                .toList();
    }

    private Section kind(GezinId gezin, Letseloverzicht kind, Bijstukken bij) {
        Blok blok = Blok.over(kind.naam(), kind.naam());
        if (kind.medisch() != null) {
            blok.met(dossiers.opTab(kind.medisch(), gezin, bij));
        }
        if (kind.medisch() == null) {
            kind.conclusies()
                    .forEach(conclusie -> blok.met(dossiers.conclusie(gezin, conclusie), bij.bij(conclusie.stuk())));
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
