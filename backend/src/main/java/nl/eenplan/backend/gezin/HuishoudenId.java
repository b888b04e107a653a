package nl.eenplan.backend.gezin;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// One household of a gezin.
public record HuishoudenId(UUID waarde) {

    public static HuishoudenId nieuw() {
        return new HuishoudenId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
