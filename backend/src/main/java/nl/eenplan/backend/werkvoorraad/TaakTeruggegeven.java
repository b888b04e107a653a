package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.processes.api.TaakId;

/// Published in the transaction in which somebody puts his task back into its pool.
public record TaakTeruggegeven(TaakId taak) {}
