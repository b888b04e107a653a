package nl.eenplan.backend.toegang;

import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;

/// Who stands in for whom, as it holds in `betrokkenheid`: the substitute sees what the replaced person sees and what
/// his own roles could be given, no more. Nobody passes on what he has by standing in or by an emergency.
@NaDePoort
public interface Waarnemers {

    /// Gives the substitute what follows from this row of `waarneming`, also for what the replaced person gets later.
    void begin(UUID waarneming);

    /// Ends it now; what was to begin later never does.
    void beeindig(UUID waarneming);

    /// Whether this person stands in for that one in this gezin now.
    boolean neemtWaar(MedewerkerId wie, GezinId gezin, MedewerkerId voor);
}
