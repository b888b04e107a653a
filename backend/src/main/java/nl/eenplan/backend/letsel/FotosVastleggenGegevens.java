package nl.eenplan.backend.letsel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// F3 and G3: photographs by the NFI instruction, stored in the record and deleted from the camera the same day (W5b);
/// the meldcode is started; then: what is the suspicion about?
///
/// @param fotos may be empty with [#redenGeenFotos]
/// @param incident when it happened, or the earliest moment of it; required for sexual abuse unless nobody knows when
/// @param incidentTot the latest moment, where only a period is known
/// @param overledenOp the day of death, asked with [Aard#OVERLIJDEN] only
public record FotosVastleggenGegevens(
        List<FotoGegevens> fotos,
        @Nullable String redenGeenFotos,
        @Nullable Boolean isVerwijderdVanCamera,
        @Nullable Boolean isMeldcodeGestart,
        @Nullable Aard aard,
        @Nullable LocalDateTime incident,
        @Nullable LocalDateTime incidentTot,
        @Nullable LocalDate overledenOp) {

    public FotosVastleggenGegevens {
        fotos = List.copyOf(fotos);
    }

    /// One photograph; its SHA-256 is taken from the document, never typed.
    ///
    /// @param document id of a document of this gezin
    /// @param letsel number of the injury on it, null for an overview
    /// @param redenGeenMaatstaf why there is no scale in the picture of an injury; asked with [Maatstaf#GEEN]
    /// @param lengte of the injury in millimetres, measured against the scale in the picture; only with a scale
    /// @param breedte as [#lengte]
    public record FotoGegevens(
            @Nullable UUID document,
            @Nullable Integer letsel,
            @Nullable LocalDateTime gemaaktOp,
            @Nullable String maker,
            @Nullable Maatstaf maatstaf,
            @Nullable String redenGeenMaatstaf,
            @Nullable BigDecimal lengte,
            @Nullable BigDecimal breedte) {

        /// An overview needs no scale: it shows where, not how large (NFI instruction, W5b).
        boolean isMaatstafNodig() {
            return letsel != null && maatstaf == Maatstaf.GEEN;
        }
    }
}
