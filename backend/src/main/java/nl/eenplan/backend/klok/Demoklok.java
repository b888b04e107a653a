package nl.eenplan.backend.klok;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.eenplan.processes.api.KlokVerzet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/// The clock of the demo: ticks with real time, stays where it was set over restarts, and moves forward only.
///
/// Whoever is logged in to the demo may move it, as whoever gives it plays every part; there is no such clock
/// elsewhere.
/// Tells the engine by [KlokVerzet] at every move, and at start-up before any timer can fire.
public final class Demoklok extends Clock implements SmartLifecycle {

    /// Whether the clock was moved; the reason of a refusal is in words for the person who asked.
    public sealed interface Verzetting {
        record Verzet(Instant nu) implements Verzetting {}

        record Geweigerd(String reden) implements Verzetting {}
    }

    /// A mistyped year could not be taken back.
    private static final Duration GROOTSTE_STAP = Duration.ofDays(2 * 366);

    private final Clock machine;
    private final Klokstanden standen;
    private final ApplicationEventPublisher events;
    private volatile Duration verschil;
    private volatile boolean loopt;

    Demoklok(Clock machine, Klokstanden standen, ApplicationEventPublisher events, Instant eersteKeer) {
        this.machine = machine;
        this.standen = standen;
        this.events = events;
        this.verschil = standen.lees(Duration.between(machine.instant(), eersteKeer));
    }

    public Verzetting zetVooruit(Duration stap) {
        return zetOp(instant().plus(stap));
    }

    public synchronized Verzetting zetOp(Instant doel) {
        var nu = instant();
        if (!doel.isAfter(nu)) {
            return new Verzetting.Geweigerd("De klok kan alleen vooruit.");
        }
        if (doel.isAfter(nu.plus(GROOTSTE_STAP))) {
            return new Verzetting.Geweigerd("De klok kan hoogstens twee jaar ineens vooruit; controleer het jaartal.");
        }
        var nieuw = Duration.between(machine.instant(), doel);
        standen.bewaar(nieuw);
        verschil = nieuw;
        events.publishEvent(new KlokVerzet(nieuw));
        return new Verzetting.Verzet(instant());
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(verschil);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /// The same time in another zone; it follows later moves of this clock.
    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    @Override
    public void start() {
        loopt = true;
        events.publishEvent(new KlokVerzet(verschil));
    }

    @Override
    public void stop() {
        loopt = false;
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private static final class InZone extends Clock {

        private final Demoklok klok;
        private final ZoneId zone;

        InZone(Demoklok klok, ZoneId zone) {
            this.klok = klok;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return klok.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId andere) {
            return new InZone(klok, andere);
        }
    }
}
