package nl.eenplan.backend.overleg;

/// A room where a conference can sit.
public record Ruimte(String code, String naam, int plaatsen) {}
