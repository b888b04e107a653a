package nl.eenplan.backend.melding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Voorwaarden & Vervolg: what must hold so that the children are safe now (W13).
///
/// @param voorwaarden at least one
/// @param toelichting required when the parents do not agree
public record VoorwaardenGegevens(
        List<Voorwaarde> voorwaarden,
        @Nullable Boolean zijnOudersAkkoord,
        @Nullable String toelichting) {

    public VoorwaardenGegevens {
        voorwaarden = List.copyOf(voorwaarden);
    }

    public record Voorwaarde(
            @Nullable String tekst,
            @Nullable String voorWie,
            @Nullable String wieControleert) {}
}
