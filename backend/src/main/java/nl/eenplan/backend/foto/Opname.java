package nl.eenplan.backend.foto;

import java.time.LocalDateTime;
import nl.eenplan.backend.document.Bestandstype;
import nl.eenplan.backend.document.DocumentId;
import org.jspecify.annotations.Nullable;

/// What the house knows of the file of one photograph; compartment MEDISCH.
///
/// @param sha256 of the sealed original, taken when it came in
/// @param breedte in pixels as it is shown, so after turning; null when it cannot be decoded here
/// @param toestelMoment when it was taken according to the camera, in Dutch local time; null when the camera says
///     nothing. A clock of a camera may be wrong: what the doctor fills in stands beside it
/// @param heeftLocatie whether the original says where it was taken; what is shown or handed out never does
/// @param heeftVoorbeeld whether there is a picture to show; not of HEIC
public record Opname(
        DocumentId document,
        String bestandsnaam,
        Bestandstype type,
        long grootte,
        String sha256,
        @Nullable Integer breedte,
        @Nullable Integer hoogte,
        @Nullable LocalDateTime toestelMoment,
        boolean heeftLocatie,
        boolean heeftVoorbeeld) {}
