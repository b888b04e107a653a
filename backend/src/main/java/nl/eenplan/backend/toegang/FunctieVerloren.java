package nl.eenplan.backend.toegang;

import nl.eenplan.processes.api.MedewerkerId;

/// Published in the transaction in which somebody lost a role or left an organisation: what he had in hand there is
/// somebody else's now.
public record FunctieVerloren(MedewerkerId medewerker) {}
