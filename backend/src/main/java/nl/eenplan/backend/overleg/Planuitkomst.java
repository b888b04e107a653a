package nl.eenplan.backend.overleg;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.OverlegId;

/// What became of planning, moving or cancelling a conference.
public sealed interface Planuitkomst {

    record Gepland(OverlegId overleg, int uitnodigingen) implements Planuitkomst {}

    record Geannuleerd(int berichten) implements Planuitkomst {}

    /// Nothing was stored. Each sentence names the room or person that is taken, never what for.
    record Bezet(List<String> botsingen) implements Planuitkomst {}

    /// Nothing was stored: this gezin already has an open conference.
    record AlGepland(OverlegId overleg) implements Planuitkomst {}

    /// Nothing was stored: somebody else moved, cancelled or held it meanwhile.
    record NietMeerOpen() implements Planuitkomst {}

    record Ongeldig(List<Veldfout> fouten) implements Planuitkomst {}
}
