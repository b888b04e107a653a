package nl.eenplan.backend.herstelplan;

import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;

/// What became of a saved block.
public sealed interface Bewaring {

    /// @param versie the new version of the block
    record Bewaard(int versie, Instant op) implements Bewaring {}

    /// Nothing was stored: `door` saved first. The form shows both and saves again upon `versie`.
    record Conflict(Planblok vanAnder, int versie, String door, Instant op) implements Bewaring {}

    /// Nothing was stored: the contents are fixed in this phase.
    record Vastgelegd(Planfase fase) implements Bewaring {}

    record Ongeldig(List<Veldfout> fouten) implements Bewaring {}
}
