package nl.eenplan.backend.herstelplan;

import java.time.Instant;

/// One fixed version of a plan.
public record Versieregel(int nummer, Instant op, String door, String reden) {}
