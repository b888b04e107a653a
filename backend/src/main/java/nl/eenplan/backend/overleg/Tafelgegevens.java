package nl.eenplan.backend.overleg;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// M4: exactly one casusregisseur, the partners with their role at the table, and the moment chosen in the planner.
///
/// @param begin wall time in Europe/Amsterdam
/// @param ruimte code of a room from [OverlegPlanner#ruimtes()]
/// @param quorum how many partners must be present, at least 2
/// @param isBlind whether the talks with the children are held by somebody who is kept from what is known
public record Tafelgegevens(
        @Nullable MedewerkerId regisseur,
        List<Genodigde> genodigden,
        @Nullable LocalDateTime begin,
        int duurInMinuten,
        @Nullable String ruimte,
        int quorum,
        boolean isBlind) {

    public record Genodigde(
            @Nullable MedewerkerId medewerker,
            @Nullable Discipline discipline,
            @Nullable Rol rol) {}
}
