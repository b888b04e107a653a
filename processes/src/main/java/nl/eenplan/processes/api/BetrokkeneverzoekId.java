package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One request of somebody of the family about his data: to look into it, to correct it, to erase it.
public record BetrokkeneverzoekId(UUID waarde) {

    public static BetrokkeneverzoekId nieuw() {
        return new BetrokkeneverzoekId(UuidCreator.getTimeOrderedEpoch());
    }

    public static BetrokkeneverzoekId van(String tekst) {
        return new BetrokkeneverzoekId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
