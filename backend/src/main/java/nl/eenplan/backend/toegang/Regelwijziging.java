package nl.eenplan.backend.toegang;

/// Published in the transaction in which every running involvement was decided again.
///
/// @param versie of the sharing rules that holds now
public record Regelwijziging(int versie) {}
