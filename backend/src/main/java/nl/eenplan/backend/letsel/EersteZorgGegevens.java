package nl.eenplan.backend.letsel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// F1 and G1: medical care comes first and without delay (W3); then: is there acute danger now?
///
/// @param behandeling what was given or done; "geen" is an answer
/// @param zorginstelling where the child is treated
/// @param gevaar what the danger is, required when acute
/// @param beslistDoor who decided whether there is acute danger
public record EersteZorgGegevens(
        @Nullable LocalDateTime gezienOp,
        @Nullable String behandeling,
        @Nullable String zorginstelling,
        @Nullable Boolean isAcuut,
        @Nullable String gevaar,
        @Nullable String beslistDoor) {}
