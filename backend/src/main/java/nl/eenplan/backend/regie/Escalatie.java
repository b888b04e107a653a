package nl.eenplan.backend.regie;

import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.TermijnOverschreden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts it on the time line when the process finds a term of a task passed.
@Component
class Escalatie {

    private final TijdlijnService tijdlijn;

    Escalatie(TijdlijnService tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnOverschreden overschrijding) {
        tijdlijn.noteer(
                overschrijding.gezin(),
                Compartiment.VEILIGHEID,
                "TERMIJN",
                switch (overschrijding.soort()) {
                    case ACUTE_VEILIGHEID -> "Acute veiligheid nog niet bevestigd na 15 minuten: bel nu";
                    default -> "Termijn verstreken";
                });
    }
}
