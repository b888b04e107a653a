package nl.eenplan.backend.melding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Feitenbron;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// The notice that was postponed is due on the day to which it was postponed.
@Component
class Uitstelmoment implements Feitenbron {

    private final Kennisgevingen kennisgevingen;
    private final Clock klok;

    Uitstelmoment(Kennisgevingen kennisgevingen, Clock klok) {
        this.kennisgevingen = kennisgevingen;
        this.klok = klok;
    }

    @Override
    public Beginfeit feit() {
        return Beginfeit.UITSTEL;
    }

    @Override
    public Optional<Instant> moment(GezinId gezin) {
        return laatste(gezin).map(dag -> dag.atStartOfDay(klok.getZone()).toInstant());
    }

    /// Where parents already heard of one melding, a notice about another may still be postponed.
    Optional<LocalDate> laatste(GezinId gezin) {
        return kennisgevingen.vanGezin(gezin.waarde()).reversed().stream()
                .flatMap(kennisgeving -> kennisgeving.uitgesteldTot().stream())
                .findFirst();
    }
}
