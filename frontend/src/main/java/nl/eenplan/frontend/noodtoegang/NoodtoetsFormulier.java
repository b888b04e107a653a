package nl.eenplan.frontend.noodtoegang;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.noodtoegang.Noodoordeel;
import nl.eenplan.backend.noodtoegang.Noodoordeel.Uitkomst;
import nl.eenplan.backend.noodtoegang.NoodtoetsService;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The verdict on an emergency access, beside what was done in it.
@Component
class NoodtoetsFormulier implements Taakformulier<Noodoordeel> {

    private final NoodtoetsService toetsen;

    NoodtoetsFormulier(NoodtoetsService toetsen) {
        this.toetsen = toetsen;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.NOODTOETS);
    }

    @Override
    public Class<Noodoordeel> gegevens() {
        return Noodoordeel.class;
    }

    @Override
    public String teksten() {
        return "noodtoets";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.keuze("oordeel", Uitkomst.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .lang("reden")
                .verplicht()
                .hulp();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Noodoordeel gegevens) {
        return toetsen.oordeel(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        try {
            return Optional.of(new Noodblad(toetsen, taak.taak()));
        } catch (GeenToegang _) {
            return Optional.of(new Paragraph(Tekst.tekst("noodblad.dicht")));
        }
    }
}
