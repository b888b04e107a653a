package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One family: the case that every process, plan and log line belongs to.
public record GezinId(UUID waarde) {

    public static GezinId nieuw() {
        return new GezinId(UuidCreator.getTimeOrderedEpoch());
    }

    public static GezinId van(String tekst) {
        return new GezinId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
