package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One professional with an account.
public record MedewerkerId(UUID waarde) {

    public static MedewerkerId nieuw() {
        return new MedewerkerId(UuidCreator.getTimeOrderedEpoch());
    }

    public static MedewerkerId van(String tekst) {
        return new MedewerkerId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
