package nl.eenplan.backend.letsel;

import java.time.Instant;
import java.util.Optional;
import nl.eenplan.backend.gezin.Kindsignalen;
import nl.eenplan.backend.termijn.Beginfeit;
import nl.eenplan.backend.termijn.Feitenbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// Tells `termijn` when it happened to one child, as the doctor recorded it last: children of one gezin who come in
/// together each have a clock of their own.
@Component
class Kindmoment implements Feitenbron {

    private final Fotoreeksen fotoreeksen;
    private final Kindsignalen signalen;

    Kindmoment(Fotoreeksen fotoreeksen, Kindsignalen signalen) {
        this.fotoreeksen = fotoreeksen;
        this.signalen = signalen;
    }

    @Override
    public Beginfeit feit() {
        return Beginfeit.INCIDENT;
    }

    /// Of the gezin as a whole the signal knows more.
    @Override
    public Optional<Instant> moment(GezinId gezin) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> moment(GezinId gezin, PersoonId kind) {
        return reeks(gezin, kind).flatMap(Fotoreeks::telpunt);
    }

    @Override
    public Optional<Periode> periode(GezinId gezin, PersoonId kind) {
        return reeks(gezin, kind).flatMap(Fotoreeks::mogelijk);
    }

    @Override
    public boolean isVastgelegd(GezinId gezin, PersoonId kind) {
        return reeks(gezin, kind).isPresent();
    }

    /// Of the running walk: what was recorded before the signal of the clock is of another incident.
    private Optional<Fotoreeks> reeks(GezinId gezin, PersoonId kind) {
        var reeksen = fotoreeksen.vanKind(kind.waarde());
        return reeksen.isEmpty()
                ? Optional.empty()
                : Optional.of(reeksen.getLast())
                        .filter(reeks -> signalen.vanKlok(gezin, kind)
                                .map(Kindsignalen.Kindsignaal::vastgelegdOp)
                                .filter(reeks.vastgelegdOp()::isBefore)
                                .isEmpty());
    }
}
