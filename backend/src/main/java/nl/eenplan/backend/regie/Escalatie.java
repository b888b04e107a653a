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

    private static final String VERSTREKEN = "Termijn verstreken";

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
        switch (overschrijding.soort()) {
            case ACUTE_VEILIGHEID ->
                noteer(
                        overschrijding,
                        Compartiment.VEILIGHEID,
                        "Acute veiligheid nog niet bevestigd na 15 minuten: bel nu");
            case PEP_OVERWEGEN ->
                noteerMedisch(overschrijding, "De termijn van 72 uur is voorbij zonder dat PEP is besproken");
            case FMO_UITVOEREN ->
                noteerMedisch(overschrijding, "De termijn van 7 dagen is voorbij zonder forensisch onderzoek");
            default -> noteer(overschrijding, Compartiment.VEILIGHEID, VERSTREKEN);
        }
        opschaling.begin(overschrijding.gezin(), overschrijding.kind(), overschrijding.soort());
        achterwacht
                .bij(overschrijding.gezin(), overschrijding.kind(), overschrijding.soort())
                .ifPresent(adres -> melder.meld(overschrijding.gezin(), adres));
    }

    /// What was not done belongs to the doctors; whoever guards the safety of the child hears that a term passed.
    private void noteerMedisch(TermijnOverschreden overschrijding, String zin) {
        noteer(overschrijding, Compartiment.MEDISCH, zin);
        noteer(overschrijding, Compartiment.VEILIGHEID, VERSTREKEN);
    }

    private void noteer(TermijnOverschreden overschrijding, Compartiment deel, String zin) {
        tijdlijn.noteer(overschrijding.gezin(), overschrijding.kind(), deel, "TERMIJN", zin);
    }
}
