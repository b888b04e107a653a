package nl.eenplan.backend.melding;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;

/// The gezin has this one regisseur from now on.
public record RegisseurAangewezen(GezinId gezin, MedewerkerId regisseur) {}
