package nl.eenplan.backend.gezin;

import java.util.List;
import nl.eenplan.processes.api.PersoonId;

/// One household; a child may live in two.
public record Huishoudgegevens(String omschrijving, Adres adres, List<PersoonId> bewoners) {}
