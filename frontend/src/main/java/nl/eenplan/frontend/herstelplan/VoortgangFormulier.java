package nl.eenplan.frontend.herstelplan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.PlanTaken;
import nl.eenplan.backend.herstelplan.Planblok.Doel;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Oordeel;
import nl.eenplan.backend.herstelplan.Voortgangsgegevens.Stand;
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

/// M11, MG3 and MG4: how each goal stands, how safe it is, and what that means for the plan.
@Component
class VoortgangFormulier implements Taakformulier<Voortgangsgegevens> {

    private final VolgTaken plannen;
    private final PlanTaken lezen;
    private final Planbeelden beelden;
    private final Clock klok;

    VoortgangFormulier(VolgTaken plannen, PlanTaken lezen, Planbeelden beelden, Clock klok) {
        this.plannen = plannen;
        this.lezen = lezen;
        this.beelden = beelden;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.VOORTGANG);
    }

    @Override
    public Class<Voortgangsgegevens> gegevens() {
        return Voortgangsgegevens.class;
    }

    @Override
    public String teksten() {
        return "voortgang";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Doel> doelen = Planbeelden.doelen(lezen.voorbereiding(taak.taak()));
        List<Optie> namen = Opties.van(doelen, Doel::id, Doel::tekst);
        velden.veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("veiligheidscijfer")
                .verplicht()
                .hulp()
                .controle(Controles::nulTotTien)
                .veld("laatsteIncident")
                .hulp()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("isDoorKindBevestigd")
                .hulp()
                .kop("doelen")
                .lijst(
                        "doelen",
                        doel -> doel.keuze("doel", namen)
                                .verplicht()
                                .breed()
                                .keuze("stand", Stand.values(), Teksten::keuze)
                                .verplicht()
                                .breed()
                                .lang("toelichting"));
        doelen.forEach(doel -> velden.lijst("doelen").voegRijToe(Map.of("doel", doel.id())));
        velden.kop("oordeel")
                .keuze("oordeel", Oordeel.values(), Teksten::keuze)
                .verplicht()
                .breed()
                .hulp()
                .lang("motivering")
                .verplicht();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Voortgangsgegevens gegevens) {
        return plannen.beoordeel(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
