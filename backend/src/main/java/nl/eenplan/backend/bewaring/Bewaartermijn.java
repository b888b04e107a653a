package nl.eenplan.backend.bewaring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rule that says how long a kind of data is kept.
///
/// @param jaren after the last change; null: for good
/// @param isRegioafspraak whether the length is a choice of the region
public record Bewaartermijn(
        Bewaarcategorie categorie, @Nullable Integer jaren, String bron, boolean isRegioafspraak, LocalDate van) {}
