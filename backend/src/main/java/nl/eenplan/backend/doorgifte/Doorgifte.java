package nl.eenplan.backend.doorgifte;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// What became of a signal that was passed on. Names doctors, never the family.
public sealed interface Doorgifte {

    /// It is recorded, and this step is before whoever treats the child.
    ///
    /// @param arts who has the step; null when it lies with a team
    /// @param isBijLopend whether it came with a walk that had just begun, so that none began
    /// @param ernaast the step of a walk that goes on beside the new one, if there is one that had just begun
    record Doorgegeven(
            Taaksoort stap,
            @Nullable String arts,
            boolean isBijLopend,
            @Nullable Taaksoort ernaast) implements Doorgifte {}

    /// Nothing was stored.
    record Ongeldig(List<Veldfout> fouten) implements Doorgifte {}

    /// The task from which it was passed on is over; nothing was stored.
    ///
    /// @param door who completed it; null when it lapsed
    record TaakVoorbij(@Nullable String door) implements Doorgifte {}

    /// The case was closed meanwhile; nothing was stored.
    record Gesloten() implements Doorgifte {}
}
