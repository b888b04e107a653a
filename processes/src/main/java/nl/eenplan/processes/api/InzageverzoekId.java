package nl.eenplan.processes.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One request to look into a withheld part of a case.
public record InzageverzoekId(UUID waarde) {

    public static InzageverzoekId nieuw() {
        return new InzageverzoekId(UuidCreator.getTimeOrderedEpoch());
    }

    public static InzageverzoekId van(String tekst) {
        return new InzageverzoekId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
