package nl.eenplan.backend.melding;

import java.time.LocalDate;

/// F7 closed with agreements: on this day the doctor looks whether the help works and weighs again.
public record Terugkijkdag(String kindNaam, LocalDate dag) {}
