package nl.eenplan.backend.melding;

import java.time.Instant;
import java.util.Optional;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Feitenbron;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// Triage and notice count from the first melding of the gezin.
@Component
class Meldmoment implements Feitenbron {

    private final MeldingService meldingen;

    Meldmoment(MeldingService meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Beginfeit feit() {
        return Beginfeit.EERSTE_MELDING;
    }

    @Override
    public Optional<Instant> moment(GezinId gezin) {
        return meldingen.eersteMelding(gezin);
    }
}
