package nl.eenplan.backend.document;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One photo or PDF.
public record DocumentId(UUID waarde) {

    public static DocumentId nieuw() {
        return new DocumentId(UuidCreator.getTimeOrderedEpoch());
    }

    public static DocumentId van(String tekst) {
        return new DocumentId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
