package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One MDA++ conference.
public record OverlegId(UUID waarde) {

    public static OverlegId nieuw() {
        return new OverlegId(UuidCreator.getTimeOrderedEpoch());
    }

    public static OverlegId van(String tekst) {
        return new OverlegId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
