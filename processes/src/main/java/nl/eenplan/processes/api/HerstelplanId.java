package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One herstelplan.
public record HerstelplanId(UUID waarde) {

    public static HerstelplanId nieuw() {
        return new HerstelplanId(UuidCreator.getTimeOrderedEpoch());
    }

    public static HerstelplanId van(String tekst) {
        return new HerstelplanId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
