package nl.eenplan.backend.gezin;

import java.util.List;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// The one search field: families by number, name, member or exact BSN, and whatever a [Zoekbron] adds.
public interface ZoekService {

    /// Best first, at most 20 of each kind; nothing for fewer than two characters.
    List<Treffer> zoek(String tekst);

    /// @param uitleg why it was found, as `kind Noor Veldhuis` or a fragment of a document
    /// @param object the thing found when it is not the gezin itself
    record Treffer(
            GezinId gezin,
            String nummer,
            String naam,
            Soort soort,
            String uitleg,
            @Nullable UUID object) {

        public enum Soort {
            GEZIN,
            DOCUMENT
        }
    }

    /// A capability with findable content; it puts access in its own query.
    interface Zoekbron {
        List<Treffer> zoek(String tekst, int hoogstens);
    }
}
