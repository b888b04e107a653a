package nl.eenplan.frontend.herstelplan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planbeeld.Naleving;
import nl.eenplan.backend.herstelplan.Planblok.Afspraak;
import nl.eenplan.backend.herstelplan.Toezichtgegevens;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Opties;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// One round of checks: how each agreement was kept, with proof, and what followed when it was not.
@Component
class ToezichtFormulier implements Taakformulier<Toezichtgegevens> {

    private final VolgTaken plannen;
    private final PlanTaken lezen;
    private final Planbeelden beelden;
    private final Clock klok;

    ToezichtFormulier(VolgTaken plannen, PlanTaken lezen, Planbeelden beelden, Clock klok) {
        this.plannen = plannen;
        this.lezen = lezen;
        this.beelden = beelden;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.TOEZICHT);
    }

    @Override
    public Class<Toezichtgegevens> gegevens() {
        return Toezichtgegevens.class;
    }

    @Override
    public String teksten() {
        return "toezicht";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Afspraak> afspraken = Planbeelden.afspraken(lezen.voorbereiding(taak.taak()));
        List<Optie> namen = Opties.van(afspraken, Afspraak::id, Afspraak::tekst);
        velden.veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("veiligheidscijfer")
                .verplicht()
                .hulp()
                .controle(Controles::nulTotTien)
                .kop("controles")
                .lijst(
                        "controles",
                        controle -> controle.keuze("afspraak", namen)
                                .verplicht()
                                .breed()
                                .keuze("naleving", Naleving.values(), Teksten::keuze)
                                .verplicht()
                                .breed()
                                .lang("bewijs")
                                .verplicht()
                                .hulp()
                                .lang("gevolg")
                                .verplicht()
                                .hulp()
                                .als(waarden -> waarden.is("naleving", Naleving.NIET)
                                        || waarden.is("naleving", Naleving.DEELS)));
        afspraken.forEach(afspraak -> velden.lijst("controles").voegRijToe(Map.of("afspraak", afspraak.id())));
    }

    @Override
    public Afronding rondAf(Taakregel taak, Toezichtgegevens gegevens) {
        return plannen.controleer(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
