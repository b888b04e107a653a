package nl.eenplan.backend.melding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One gezin, one plan, one regisseur: who it is (W9).
///
/// @param regisseur id of a medewerker with role REGISSEUR
/// @param motivering why he or she, optional
public record RegisseurGegevens(
        @Nullable UUID regisseur, @Nullable String motivering) {}
