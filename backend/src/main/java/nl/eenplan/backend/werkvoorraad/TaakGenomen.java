package nl.eenplan.backend.werkvoorraad;

import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;

/// Published in the transaction in which somebody takes a task out of its pool.
public record TaakGenomen(TaakId taak, GezinId gezin, Taaksoort soort, MedewerkerId medewerker) {}
