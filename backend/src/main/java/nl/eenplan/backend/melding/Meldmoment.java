package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Feitenbron;
import nl.eenplan.processes.api.GezinId;
import org.springframework.stereotype.Component;

/// Triage and notice count from the melding that made them needed: the first one since the triage before. A case that
/// was closed and opens again, or a suspicion in the middle of a plan, has terms of its own
/// (Uitvoeringsbesluit Wmo 4.1.7; Wmo 5.3.1).
@Component
class Meldmoment implements Feitenbron {

    private final Meldingen meldingen;
    private final Triages triages;

    Meldmoment(Meldingen meldingen, Triages triages) {
        this.meldingen = meldingen;
        this.triages = triages;
    }

    @Override
    public Beginfeit feit() {
        return Beginfeit.EERSTE_MELDING;
    }

    /// Of the running triage, or of the last one when none was reported since.
    @Override
    public Optional<Instant> moment(GezinId gezin) {
        List<Instant> verstuurd = meldingen.verstuurd(gezin.waarde()).stream()
                .map(melding -> requireNonNull(melding.verstuurdOp()))
                .toList();
        List<Instant> beoordeeld = triages.vanGezin(gezin.waarde()).stream()
                .map(Triage::vastgelegdOp)
                .toList()
                .reversed();
        return beoordeeld.stream()
                .flatMap(grens -> eersteVanaf(grens, verstuurd).stream())
                .findFirst()
                .or(() -> verstuurd.stream().findFirst());
    }

    private static Optional<Instant> eersteVanaf(Instant grens, List<Instant> verstuurd) {
        return verstuurd.stream().filter(moment -> !moment.isBefore(grens)).findFirst();
    }
}
