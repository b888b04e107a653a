package nl.eenplan.backend.herstelplan;

/// §4 BIJGESTELD: fixes what was changed in the plan editor as a new version.
public record Bijstelgegevens(String reden) {}
