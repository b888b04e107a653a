package nl.eenplan.backend.letsel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// F3 and G3: photographs by the NFI instruction, stored in the record and deleted from the camera the same day (W5b);
/// the meldcode is started; then: what is the suspicion about?
///
/// @param fotos may be empty with [#redenGeenFotos]
/// @param incident when it happened, as far as known; required for route A and B
public record FotosVastleggenGegevens(
        List<FotoGegevens> fotos,
        @Nullable String redenGeenFotos,
        @Nullable Boolean isVerwijderdVanCamera,
        @Nullable Boolean isMeldcodeGestart,
        @Nullable Aard aard,
        @Nullable LocalDateTime incident) {

    public FotosVastleggenGegevens {
        fotos = List.copyOf(fotos);
    }

    /// One photograph; its SHA-256 is taken from the document, never typed.
    ///
    /// @param document id of a document of this gezin
    /// @param letsel number of the injury on it, null for an overview
    public record FotoGegevens(
            @Nullable UUID document,
            @Nullable Integer letsel,
            @Nullable LocalDateTime gemaaktOp,
            @Nullable String maker,
            @Nullable Maatstaf maatstaf) {}
}
