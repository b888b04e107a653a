package nl.eenplan.backend.letsel;

import java.util.EnumMap;
import java.util.Set;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Vraag;
import org.springframework.stereotype.Component;

/// What a form answers to the tables that decide the way through the stroomschema.
///
/// Beside the answers it gives what the table makes of them, for cases that run under a drawing in which the form still
/// decided itself.
@Component
class Routebepaling {

    private final Beslistafel beslistafel;

    Routebepaling(Beslistafel beslistafel) {
        this.beslistafel = beslistafel;
    }

    /// G3, table `aard-route`.
    Antwoorden route(Fotoreeks reeks) {
        return route(reeks, false);
    }

    /// G3 f, which asks besides whether the NODO of this child began in another walk.
    Antwoorden routeNaOverlijden(Fotoreeks reeks, boolean isNodoBegonnen) {
        return route(reeks, isNodoBegonnen).met(Vraag.IS_NODO_BEGONNEN, isNodoBegonnen);
    }

    private Antwoorden route(Fotoreeks reeks, boolean isNodoBegonnen) {
        var aard = reeks.aard().letter();
        var ligging = reeks.ligging();
        return Antwoorden.geen()
                .met(Vraag.AARD, aard)
                .met(Vraag.MOMENT, ligging)
                .met(
                        Vraag.ROUTE,
                        beslistafel.bepaalRoute(aard, ligging, isNodoBegonnen).uitkomst());
    }

    /// G4c, table `fmek-criteria`.
    Antwoorden criteria(Set<Criterium> geldend) {
        var antwoorden = Antwoorden.geen();
        var vragen = new EnumMap<Vraag, Boolean>(Vraag.class);
        for (var criterium : Criterium.values()) {
            vragen.put(criterium.vraag(), geldend.contains(criterium));
        }
        vragen.forEach(antwoorden::met);
        return antwoorden.met(
                Vraag.IS_FORENSISCH_NODIG,
                beslistafel.toetsFmek(vragen).uitkomst().equals("JA"));
    }
}
