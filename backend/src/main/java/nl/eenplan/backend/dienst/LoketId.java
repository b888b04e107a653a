package nl.eenplan.backend.dienst;

import java.util.UUID;

/// One desk.
public record LoketId(UUID waarde) {

    public static LoketId van(String tekst) {
        return new LoketId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
