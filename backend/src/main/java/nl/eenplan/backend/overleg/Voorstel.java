package nl.eenplan.backend.overleg;

import java.time.LocalDateTime;
import java.util.List;

/// A moment at which the conference fits.
///
/// @param reden one sentence: why here
/// @param opgegeven what was given up for it, each a sentence; empty when everything fits
public record Voorstel(LocalDateTime begin, LocalDateTime eind, Ruimte ruimte, String reden, List<String> opgegeven) {}
