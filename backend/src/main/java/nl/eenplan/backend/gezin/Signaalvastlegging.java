package nl.eenplan.backend.gezin;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;

/// What became of a signal that was sent. It never tells whether a child is known in a gezin of somebody else.
public sealed interface Signaalvastlegging {

    record Vastgelegd(GezinId gezin, String nummer) implements Signaalvastlegging {}

    /// Nothing was stored; field names as `kinderen[0].bsn`.
    record Ongeldig(List<Veldfout> fouten) implements Signaalvastlegging {}
}
