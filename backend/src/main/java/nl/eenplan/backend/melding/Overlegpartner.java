package nl.eenplan.backend.melding;

import java.util.UUID;

/// A professional who can be given a gezin at an actieoverleg.
public record Overlegpartner(UUID medewerker, String naam, String organisatie, Partij partij) {}
