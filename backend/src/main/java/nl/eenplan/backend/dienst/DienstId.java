package nl.eenplan.backend.dienst;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One shift of one person.
public record DienstId(UUID waarde) {

    static DienstId nieuw() {
        return new DienstId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
