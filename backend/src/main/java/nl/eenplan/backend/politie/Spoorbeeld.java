package nl.eenplan.backend.politie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The traces of a gezin with their custody log, for whoever may read what is of the police.
public record Spoorbeeld(String gezinsnummer, List<Spoor> sporen, boolean magOverdragen) {

    /// @param zegel the seal that is on it now
    /// @param overdrachten oldest first
    public record Spoor(
            UUID id,
            String kind,
            String sin,
            String zegel,
            Spoorsoort soort,
            String plaats,
            String verpakking,
            String genomenDoor,
            Instant genomenOp,
            List<Overdracht> overdrachten) {

        /// Who has it now.
        public String houder() {
            return overdrachten.isEmpty() ? genomenDoor : overdrachten.getLast().aan();
        }

        Instant sinds() {
            return overdrachten.isEmpty() ? genomenOp : overdrachten.getLast().op();
        }
    }

    public record Overdracht(
            int volgnummer,
            String van,
            String aan,
            Instant op,
            boolean isZegelHeel,
            @Nullable String nieuwZegel,
            @Nullable String opmerking,
            String vastgelegdDoor) {}
}
