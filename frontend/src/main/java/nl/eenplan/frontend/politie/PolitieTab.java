package nl.eenplan.frontend.politie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import nl.eenplan.backend.politie.SpoorService;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.gezin.Gezinstab;
import nl.eenplan.frontend.gezin.Tab;
import nl.eenplan.frontend.rechten.Aantekeningen;
import nl.eenplan.frontend.shell.Blok;
import nl.eenplan.frontend.stap.Stapbeelden;
import nl.eenplan.processes.api.GezinId;

/// What of a family lies with the police; filled again after every change.
@org.springframework.stereotype.Component
class PolitieTab implements Gezinstab {

    private final VerhoorService verhoren;
    private final VerhoorplanService plannen;
    private final SpoorService sporen;
    private final Stapbeelden stappen;
    private final Aantekeningen aantekeningen;
    private final Clock klok;

    PolitieTab(
            VerhoorService verhoren,
            VerhoorplanService plannen,
            SpoorService sporen,
            Stapbeelden stappen,
            Aantekeningen aantekeningen,
            Clock klok) {
        this.verhoren = verhoren;
        this.plannen = plannen;
        this.sporen = sporen;
        this.stappen = stappen;
        this.aantekeningen = aantekeningen;
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
        besluiten(gezin).ifPresent(tab::add);
    }

    /// Whether there was to be an examination and why (G4a), and what became of a question to the officer.
    private Optional<Blok> besluiten(GezinId gezin) {
        var bij = aantekeningen.van(gezin);
        var gevonden = stappen.van(gezin, Compartiment.POLITIE, bij);
        if (gevonden.isEmpty()) {
            return Optional.empty();
        }
        var blok = new Blok(Teksten.van("stapbeeld").tekst("titel")).met(gevonden.toArray(Component[]::new));
        bij.vul();
        return Optional.of(blok);
    }
}
