package nl.eenplan.backend.kern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;

/// Stands still at the beginning of scenario S1 until a test moves it.
@TestComponent
public class Proefklok extends Clock {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private volatile Instant nu = Instant.parse("2026-03-02T09:15:00Z");

    public synchronized void verzet(Duration stap) {
        nu = nu.plus(stap);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return NEDERLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
