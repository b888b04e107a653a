package nl.eenplan.frontend.herstelplan;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.Monitorgegevens;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// A monitor contact: is it still safe, asked of parents and of each child.
@Component
class MonitorFormulier implements Taakformulier<Monitorgegevens> {

    private final VolgTaken plannen;
    private final Planbeelden beelden;
    private final Clock klok;

    MonitorFormulier(VolgTaken plannen, Planbeelden beelden, Clock klok) {
        this.plannen = plannen;
        this.beelden = beelden;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.MONITORCONTACT);
    }

    @Override
    public Class<Monitorgegevens> gegevens() {
        return Monitorgegevens.class;
    }

    @Override
    public String teksten() {
        return "monitor";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("metWie")
                .verplicht()
                .veld("isKindGesproken")
                .verplicht()
                .hulp()
                .veld("isVeilig")
                .verplicht()
                .hulp()
                .veld("veiligheidscijfer")
                .verplicht()
                .hulp()
                .controle(Controles::nulTotTien)
                .lang("bevinding")
                .verplicht();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Monitorgegevens gegevens) {
        return plannen.monitor(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
