package nl.eenplan.backend.overleg;

import java.util.Collection;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;

/// Whether talks with the children of a gezin are held blind, and who is kept from what is known for an interview; for
/// other capabilities that talk with children.
@NaDePoort
public interface Blindafspraak {

    boolean isBlindAfgesproken(GezinId gezin);

    /// Withholds from the interviewers the same parts as from whoever talks with a child blind (M6), from now on.
    ///
    /// @param verhoor for [#eindigVerhoor]
    void beginVerhoor(GezinId gezin, Collection<MedewerkerId> verhoorders, UUID verhoor);

    /// What is known opens again to them.
    void eindigVerhoor(UUID verhoor);
}
