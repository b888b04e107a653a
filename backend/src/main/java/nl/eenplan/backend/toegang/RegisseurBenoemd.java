package nl.eenplan.backend.toegang;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;

/// Published in the transaction that appoints the regisseur of a gezin.
///
/// @param vorige whose turn ended by it; empty at the first appointment or when he had left before
public record RegisseurBenoemd(GezinId gezin, List<MedewerkerId> vorige, MedewerkerId regisseur) {}
