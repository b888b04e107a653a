package nl.eenplan.backend.klok;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A clock that never runs back: when that of the machine does, this one stands still until it is caught up with.
///
/// What has ended, as access in an emergency, a substitution or a consent, would run again otherwise.
public final class Vooruitklok extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(Vooruitklok.class);

    /// Time servers nudge a clock by less than this.
    private static final Duration NOEMENSWAARDIG = Duration.ofMinutes(1);

    private final Clock machine;
    private final AtomicReference<Instant> laatste;
    private final AtomicBoolean staatStil;

    public Vooruitklok(Clock machine) {
        this(machine, new AtomicReference<>(machine.instant()), new AtomicBoolean());
    }

    private Vooruitklok(Clock machine, AtomicReference<Instant> laatste, AtomicBoolean staatStil) {
        this.machine = machine;
        this.laatste = laatste;
        this.staatStil = staatStil;
    }

    /// From now on it is at least this late; an instant that has passed changes nothing.
    public void nietVoor(Instant grens) {
        laatste.accumulateAndGet(grens, Vooruitklok::laatste);
    }

    @Override
    public Instant instant() {
        var gelezen = machine.instant();
        var nu = laatste.accumulateAndGet(gelezen, Vooruitklok::laatste);
        waarschuw(Duration.between(gelezen, nu));
        return nu;
    }

    private void waarschuw(Duration achterstand) {
        var isAchter = achterstand.compareTo(NOEMENSWAARDIG) > 0;
        if (isAchter != staatStil.get() && staatStil.compareAndSet(!isAchter, isAchter)) {
            if (isAchter) {
                LOG.error(
                        "De klok van de server is {} teruggezet; de tijd staat stil tot die is ingehaald", achterstand);
            } else {
                LOG.warn("De klok van de server loopt weer gelijk");
            }
        }
    }

    private static Instant laatste(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /// The same time in another zone: neither runs behind the other.
    @Override
    public Clock withZone(ZoneId zone) {
        return new Vooruitklok(machine.withZone(zone), laatste, staatStil);
    }
}
