package nl.eenplan.frontend.toestemming;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import nl.eenplan.backend.toestemming.ToestemmingTaken;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Beoordeling;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Oordeel;
import nl.eenplan.backend.toestemming.ToestemmingTaken.Stuk;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.formulier.Waarden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// The privacy officer judges what a suspect signed: he reads the statements, nothing else of the family.
@Component
class BeoordelingFormulier implements Taakformulier<Beoordeling> {

    private static final Teksten TEKSTEN = Teksten.van("toestemmingBeoordelen");

    private final ToestemmingTaken taken;

    BeoordelingFormulier(ToestemmingTaken taken) {
        this.taken = taken;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.TOESTEMMING_BEOORDELEN);
    }

    @Override
    public Class<Beoordeling> gegevens() {
        return Beoordeling.class;
    }

    @Override
    public String teksten() {
        return "toestemmingBeoordelen";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        var teBeoordelen = taken.teBeoordelen(taak.taak());
        velden.kop("verklaringen").uitleg("verklaringen");
        teBeoordelen.stukken().forEach(stuk -> velden.plaats(stuk(teBeoordelen.naam(), stuk)));
        velden.verborgen("stand")
                .begin(teBeoordelen.stand())
                .kop("oordeel")
                .keuze("oordeel", Oordeel.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .lang("reden")
                .verplicht();
        velden.levend(waarden -> oordeelOpnieuw(velden, waarden, teBeoordelen.stand()));
    }

    /// A draft from before something was added judged other statements than those that stand above it now.
    private static void oordeelOpnieuw(Velden velden, Waarden waarden, String stand) {
        if (!waarden.tekst("stand").equals(stand)) {
            velden.zet("stand", stand);
            velden.wis("oordeel");
        }
    }

    private static Section stuk(String naam, Stuk stuk) {
        var lijst = new UnorderedList();
        stuk.verklaringen().forEach(een -> lijst.add(new ListItem(new Span(Woorden.gebeurd(een)))));
        return new Section(new H3(TEKSTEN.tekst("stuk", Teksten.keuze(stuk.waarvoor()), naam)), lijst);
    }

    @Override
    public Afronding rondAf(Taakregel taak, Beoordeling gegevens) {
        return taken.beoordeel(taak.taak(), gegevens);
    }
}
