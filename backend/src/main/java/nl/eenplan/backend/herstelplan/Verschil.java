package nl.eenplan.backend.herstelplan;

/// One thing in which a version differs from the one before; an empty side means added or removed.
public record Verschil(Bloksoort blok, String waar, String eerst, String nu) {}
