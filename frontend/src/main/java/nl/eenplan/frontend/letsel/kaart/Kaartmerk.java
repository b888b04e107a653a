package nl.eenplan.frontend.letsel.kaart;

import nl.eenplan.backend.letsel.kaart.Kaartplek;

/// The number of an injury at its place on the map.
///
/// @param omschrijving what it is, for whoever cannot see the map
/// @param isEerder seen in an earlier examination, shown in another tone
public record Kaartmerk(int nummer, Kaartplek plek, String omschrijving, boolean isEerder) {}
