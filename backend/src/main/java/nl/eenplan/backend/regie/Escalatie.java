package nl.eenplan.backend.regie;

import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Achterwacht;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.TermijnOverschreden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts it before somebody, tells him and notes it on the time line when the process finds a term of a task passed.
@Component
class Escalatie {

    private final TijdlijnService tijdlijn;
    private final Opschaling opschaling;
    private final Achterwacht achterwacht;
    private final Opschalingsmelder melder;

    Escalatie(TijdlijnService tijdlijn, Opschaling opschaling, Achterwacht achterwacht, Opschalingsmelder melder) {
        this.tijdlijn = tijdlijn;
        this.opschaling = opschaling;
        this.achterwacht = achterwacht;
        this.melder = melder;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnOverschreden overschrijding) {
        tijdlijn.noteer(
                overschrijding.gezin(),
                overschrijding.kind(),
                Compartiment.VEILIGHEID,
                "TERMIJN",
                switch (overschrijding.soort()) {
                    case ACUTE_VEILIGHEID -> "Acute veiligheid nog niet bevestigd na 15 minuten: bel nu";
                    case PEP_OVERWEGEN -> "De termijn van 72 uur is voorbij zonder dat PEP is besproken";
                    case FMO_UITVOEREN -> "De termijn van 7 dagen is voorbij zonder forensisch onderzoek";
                    default -> "Termijn verstreken";
                });
        opschaling.begin(overschrijding.gezin(), overschrijding.kind(), overschrijding.soort());
        achterwacht
                .bij(overschrijding.gezin(), overschrijding.kind(), overschrijding.soort())
                .ifPresent(adres -> melder.meld(overschrijding.gezin(), adres));
    }
}
