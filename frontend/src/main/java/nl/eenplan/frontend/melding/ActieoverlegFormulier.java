package nl.eenplan.frontend.melding;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.melding.ActieoverlegGegevens;
import nl.eenplan.backend.melding.Handeling;
import nl.eenplan.backend.melding.Partij;
import nl.eenplan.backend.melding.TriageService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.frontend.formulier.Controles;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.frontend.formulier.Velden;
import nl.eenplan.frontend.taak.Taakformulier;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;

/// F9: agrees the order in which everybody acts, before one acts on another's field.
@Component
class ActieoverlegFormulier implements Taakformulier<ActieoverlegGegevens> {

    private final TriageService triages;
    private final Clock klok;

    ActieoverlegFormulier(TriageService triages, Clock klok) {
        this.triages = triages;
        this.klok = klok;
    }

    @Override
    public Set<Taaksoort> soorten() {
        return Set.of(Taaksoort.ACTIEOVERLEG);
    }

    @Override
    public Class<ActieoverlegGegevens> gegevens() {
        return ActieoverlegGegevens.class;
    }

    @Override
    public String teksten() {
        return "actieoverleg";
    }

    @Override
    public void bouw(Velden velden, Taakregel taak) {
        List<Optie> partners = triages.overlegpartners().stream()
                .map(wie -> Optie.van(wie.medewerker(), wie.naam() + " · " + wie.organisatie()))
                .toList();
        velden.veld("gehoudenOp")
                .verplicht()
                .controle(Controles.nietInDeToekomst(klok))
                .veelkeuze("aanwezig", Partij.values(), Partij::label)
                .verplicht()
                .veelkeuze("betrokkenen", partners)
                .hulp()
                .kop("volgorde")
                .uitleg("volgorde")
                .lijst(
                        "afspraken",
                        afspraak -> afspraak.keuze("handeling", Handeling.values(), Handeling::label)
                                .verplicht()
                                .veld("wie")
                                .verplicht()
                                .veld("wanneer"))
                .rijen(1)
                .lang("toelichting");
    }

    @Override
    public Afronding rondAf(Taakregel taak, ActieoverlegGegevens gegevens) {
        return triages.actieoverleg(taak.taak(), gegevens);
    }
}
