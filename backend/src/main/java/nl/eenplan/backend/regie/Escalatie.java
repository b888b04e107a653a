package nl.eenplan.backend.regie;

import java.util.function.BiFunction;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.termijn.Incidentgrenzen;
import nl.eenplan.backend.termijn.Incidentgrenzen.Grens;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Achterwacht;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TermijnOverschreden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts it before somebody, tells him and notes it on the time line when the process finds a term of a task passed.
@Component
class Escalatie {

    private static final String VERSTREKEN = "Termijn verstreken";
    private static final String NOG = " Gerekend vanaf het laatst mogelijke moment kan het nog: bel nu";

    private final TijdlijnService tijdlijn;
    private final Opschaling opschaling;
    private final Achterwacht achterwacht;
    private final Opschalingsmelder melder;
    private final Incidentgrenzen grenzen;

    Escalatie(
            TijdlijnService tijdlijn,
            Opschaling opschaling,
            Achterwacht achterwacht,
            Opschalingsmelder melder,
            Incidentgrenzen grenzen) {
        this.tijdlijn = tijdlijn;
        this.opschaling = opschaling;
        this.achterwacht = achterwacht;
        this.melder = melder;
        this.grenzen = grenzen;
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
            case PEP_OVERWEGEN -> noteerMedisch(overschrijding, pep(overschrijding));
            case FMO_UITVOEREN -> noteerMedisch(overschrijding, onderzoek(overschrijding));
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

    private String pep(TermijnOverschreden overschrijding) {
        return kanNog(overschrijding, grenzen::uur72)
                ? "De 72 uur kunnen voorbij zijn en PEP is nog niet besproken." + NOG
                : "De termijn van 72 uur is voorbij zonder dat PEP is besproken";
    }

    private String onderzoek(TermijnOverschreden overschrijding) {
        return kanNog(overschrijding, grenzen::zevenDagen)
                ? "De 7 dagen kunnen voorbij zijn; of het forensisch-medisch onderzoek is gedaan, is nog niet"
                        + " vastgelegd." + NOG
                : "De 7 dagen voor forensisch-medisch onderzoek zijn voorbij; of het is gedaan, is nog niet vastgelegd";
    }

    /// The term counts from the earliest moment at which it can have been; what is over counts from the latest.
    private static boolean kanNog(TermijnOverschreden overschrijding, BiFunction<GezinId, PersoonId, Grens> vraag) {
        var kind = overschrijding.kind();
        if (kind == null) {
            return false;
        }
        var grens = vraag.apply(overschrijding.gezin(), kind);
        return grens.isPeriode() && !grens.isVoorbij();
    }
}
