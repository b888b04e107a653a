package nl.eenplan.frontend.herstelplan;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.herstelplan.Overdrachtgegevens;
import nl.eenplan.backend.herstelplan.VolgTaken;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// M12: handed over in a talk with the family, accepted by a named person.
@Component
class OverdrachtFormulier implements Taakformulier<Overdrachtgegevens> {

    private final VolgTaken plannen;
    private final Planbeelden beelden;
    private final Clock klok;

    OverdrachtFormulier(VolgTaken plannen, Planbeelden beelden, Clock klok) {
        this.plannen = plannen;
        this.beelden = beelden;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.WARME_OVERDRACHT);
    }

    @Override
    public Class<Overdrachtgegevens> gegevens() {
        return Overdrachtgegevens.class;
    }

    @Override
    public String teksten() {
        return "overdracht";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        velden.veld("op")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veld("aanOrganisatie")
                .verplicht()
                .veld("aanvaardDoor")
                .verplicht()
                .hulp()
                .veld("isAanvaard")
                .verplicht()
                .veld("wasGezinErbij")
                .verplicht()
                .hulp()
                .lang("afspraken")
                .verplicht();
    }

    @Override
    public Afronding rondAf(Taakregel taak, Overdrachtgegevens gegevens) {
        return plannen.draagOver(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(beelden.bijTaak(taak));
    }
}
