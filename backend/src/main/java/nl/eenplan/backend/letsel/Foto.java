package nl.eenplan.backend.letsel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One photograph: where it lies, what is on it and the hash that proves it unchanged.
@Embeddable
record Foto(
        UUID document,
        @Nullable Integer letsel,
        Instant gemaaktOp,
        String maker,
        @Enumerated(EnumType.STRING) Maatstaf maatstaf,
        String hash,
        @Nullable BigDecimal lengte,
        @Nullable BigDecimal breedte,
        @Nullable String redenGeenMaatstaf) {

    Letseldossier.Foto beeld() {
        return new Letseldossier.Foto(
                document, letsel, gemaaktOp, maker, maatstaf, hash, lengte, breedte, redenGeenMaatstaf);
    }
}
