package nl.eenplan.backend.toegang;

import java.time.Instant;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;

/// Involvement by emergency access: reads only, ends by itself. Asks no permission: whoever calls has asked for the
/// reason and the second factor.
@NaDePoort
public interface Noodbetrokkenheden {

    /// Opens the gezin to this person in his role until then.
    ///
    /// @param grond stands in the log with every look
    void open(GezinId gezin, Gebruiker wie, UUID noodtoegang, Logboek.Grond grond, Instant tot);

    /// Ends it now; what has ended stays as it is.
    void sluit(UUID noodtoegang);
}
