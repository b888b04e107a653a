package nl.eenplan.backend.letsel.kaart;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/// A place on the body map. It stays readable when the outlines are drawn anew: the version says on which it lies.
///
/// @param versie of the outline, from 1
/// @param x from the left of the drawing, as fraction of its width, 0 to 1, four decimals
/// @param y from its top, as fraction of its height
@Embeddable
public record Kaartplek(
        @Enumerated(EnumType.STRING) @Column(name = "kaart_beeld")
        Kaartbeeld beeld,

        @Enumerated(EnumType.STRING) @Column(name = "kaart_figuur")
        Figuur figuur,

        @Column(name = "kaart_versie") Integer versie,
        @Column(name = "kaart_x") BigDecimal x,
        @Column(name = "kaart_y") BigDecimal y) {

    public boolean ligtOpDeKaart() {
        return versie > 0 && isBreuk(x) && isBreuk(y);
    }

    private static boolean isBreuk(BigDecimal getal) {
        return getal.signum() >= 0 && getal.compareTo(BigDecimal.ONE) <= 0;
    }
}
