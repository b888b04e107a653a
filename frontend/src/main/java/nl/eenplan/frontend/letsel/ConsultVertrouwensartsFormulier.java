package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.letsel.ConsultGegevens;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.ConsultService.Consultvoorstel;
import nl.eenplan.backend.letsel.Criterium;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Teksten;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F4c and G4c: the vertrouwensarts advises on a child he knows by number; one criterion is enough for a forensic
/// doctor.
@Component
class ConsultVertrouwensartsFormulier implements Taakformulier<ConsultGegevens> {

    private final ConsultService consulten;
    private final Letseldossierbeeld dossiers;
    private final Clock klok;

    ConsultVertrouwensartsFormulier(ConsultService consulten, Letseldossierbeeld dossiers, Clock klok) {
        this.consulten = consulten;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.CONSULT_VERTROUWENSARTS, Taaksoort.LECK_IN_PLAATS);
    }

    @Override
    public Class<ConsultGegevens> gegevens() {
        return ConsultGegevens.class;
    }

    @Override
    public String teksten() {
        return "consult";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        Consultvoorstel voorstel = consulten.voorbereiding(taak.taak());
        velden.kop("overleg")
                .plaats(new Paragraph(
                        Teksten.van(teksten()).tekst("kindnummer", voorstel.kindnummer(), voorstel.leeftijd())))
                .veld("overlegdOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .lang("advies")
                .verplicht()
                .hulp()
                .kop("criteria")
                .uitleg("criteria")
                .veelkeuze("criteria", criteria(voorstel))
                .begin(voorstel.voorgesteld())
                .lang("afwijking")
                .hulp()
                .als(waarden -> voorstel.voorgesteld().stream()
                        .anyMatch(criterium -> !waarden.bevat("criteria", criterium.name())));
    }

    @Override
    public Afronding rondAf(Taakregel taak, ConsultGegevens gegevens) {
        return consulten.consultVertrouwensarts(taak.taak(), gegevens);
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> erbij(Taakregel taak) {
        return Optional.of(dossiers.voorTaak(taak));
    }

    private static List<Optie> criteria(Consultvoorstel voorstel) {
        Teksten teksten = Teksten.van("consult");
        return Arrays.stream(Criterium.values())
                .map(criterium -> Optie.van(
                        criterium,
                        voorstel.voorgesteld().contains(criterium)
                                ? teksten.tekst("voorgesteld", criterium.label())
                                : criterium.label()))
                .toList();
    }
}
