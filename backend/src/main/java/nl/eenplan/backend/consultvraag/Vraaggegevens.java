package nl.eenplan.backend.consultvraag;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked elsewhere about a child (W4: without name or date of birth).
///
/// @param toedracht what was told, and what the child can do already
/// @param bevindingen the injuries in words
/// @param fotos documents of the photographs that go along, without their metadata
/// @param isBekeken whether the doctor looked that no face, name or wristband is on them; required with photographs
/// @param radiologie documents that name the child; only to the LECK and only when all with authority have signed
/// @param isVanKind whether the doctor looked that the radiology is of this child; required with radiology
public record Vraaggegevens(
        @Nullable Ontvanger naar,
        String vraag,
        String toedracht,
        String bevindingen,
        List<UUID> fotos,
        boolean isBekeken,
        List<UUID> radiologie,
        boolean isVanKind) {

    public Vraaggegevens {
        fotos = List.copyOf(fotos);
        radiologie = List.copyOf(radiologie);
    }
}
