package nl.eenplan.backend.stap;

import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The one order in which every form is dealt with: open the task, check, pass the gate, store, complete, tell.
@Component
public class Stapafhandeling {

    private final Taakafhandeling taken;
    private final Dossierpoort poort;
    private final TijdlijnService tijdlijn;
    private final Clock klok;

    Stapafhandeling(Taakafhandeling taken, Dossierpoort poort, TijdlijnService tijdlijn, Clock klok) {
        this.taken = taken;
        this.poort = poort;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /// Whether the task is of that kind, for a form that serves several; locks it as [#handelAf] does, which refuses
    /// whoever may not.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean is(TaakId taak, Taaksoort soort) {
        return taken.is(taak, soort);
    }

    /// @param controle judges the form; with one message nothing is stored
    /// @param uitvoering changes the domain
    @Transactional(propagation = Propagation.MANDATORY)
    public Afronding handelAf(
            TaakId taak,
            Stapsoort soort,
            BiConsumer<Herkomst, Invoer> controle,
            Function<Herkomst, Uitkomst> uitvoering) {
        return switch (taken.begin(taak, soort.taak())) {
            case Opening.AlAfgerond klaar -> new Afronding.AlAfgerond(klaar.door(), klaar.op());
            case Opening.Open open -> verwerk(herkomst(taak, open), soort, controle, uitvoering);
        };
    }

    private Afronding verwerk(
            Herkomst herkomst,
            Stapsoort soort,
            BiConsumer<Herkomst, Invoer> controle,
            Function<Herkomst, Uitkomst> uitvoering) {
        Invoer invoer = new Invoer(klok);
        controle.accept(herkomst, invoer);
        if (!invoer.fouten().isEmpty()) {
            return new Afronding.Ongeldig(invoer.fouten());
        }
        poort.wijzig(herkomst.gezin(), soort.compartiment(), soort.handeling());
        Uitkomst uitkomst = uitvoering.apply(herkomst);
        tijdlijn.noteer(herkomst.gezin(), herkomst.betreft(), soort.compartiment(), soort.soort(), uitkomst.zin());
        taken.rondAf(herkomst.taak(), uitkomst.antwoorden());
        return new Afronding.Gelukt();
    }

    private Herkomst herkomst(TaakId taak, Opening.Open open) {
        var gebruiker = poort.gebruiker();
        return new Herkomst(
                open.gezin(), open.kind(), taak, gebruiker.id(), gebruiker.naam(), klok.instant(), klok.getZone());
    }
}
