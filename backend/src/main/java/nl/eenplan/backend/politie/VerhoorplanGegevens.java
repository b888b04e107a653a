package nl.eenplan.backend.politie;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When a child will be interviewed in the studio, and who will do it; from then on they see nothing of what is known.
///
/// @param verhoorders professionals of the police, one to four, never whoever plans
public record VerhoorplanGegevens(@Nullable LocalDateTime geplandOp, Set<UUID> verhoorders) {

    public VerhoorplanGegevens {
        verhoorders = Set.copyOf(verhoorders);
    }
}
