package nl.eenplan.backend.toestemming;

import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Taking a consent back, as easy as giving it (AVG art. 7 lid 3).
///
/// @param door a member of the family, or null with the name of somebody outside it
public record Intrekking(
        @Nullable PersoonId over,
        @Nullable Waarvoor waarvoor,
        @Nullable PersoonId door,
        String doorBuiten,
        String reden) {}
