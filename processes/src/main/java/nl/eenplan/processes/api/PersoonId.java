package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One person in a gezin, child or adult.
public record PersoonId(UUID waarde) {

    public static PersoonId nieuw() {
        return new PersoonId(UuidCreator.getTimeOrderedEpoch());
    }

    public static PersoonId van(String tekst) {
        return new PersoonId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
