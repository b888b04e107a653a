package nl.eenplan.frontend.letsel.kaart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Letseldossier.Letsel;
import nl.eenplan.backend.letsel.Patroon;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.frontend.formulier.Teksten;
import org.jspecify.annotations.Nullable;

/// An injury in words: "1. bloeduitstorting, wang links".
public final class Letseltekst {

    private static final Teksten TEKSTEN = Teksten.van("letselbeeld");

    private Letseltekst() {}

    public static String kort(Letsel letsel) {
        if (letsel.plaats() == Lichaamsdeel.GENITAAL) {
            return letsel.nummer() + ". " + letsel.plaats().label();
        }
        String zijde =
                letsel.zijde() == Zijde.MIDDEN ? "" : " " + letsel.zijde().label();
        return letsel.nummer() + ". " + letsel.soort().label() + ", "
                + letsel.plaats().label() + zijde;
    }

    /// Size, shape, colour and pattern, as far as recorded.
    public static String uiterlijk(Letsel letsel) {
        if (letsel.plaats() == Lichaamsdeel.GENITAAL) {
            return TEKSTEN.tekst("inWoorden");
        }
        List<String> delen = new ArrayList<>();
        BigDecimal lengte = letsel.lengte();
        BigDecimal breedte = letsel.breedte();
        if (lengte != null && letsel.eenheid() != null) {
            String maat = breedte == null ? getal(lengte) : getal(lengte) + " × " + getal(breedte);
            String hoe =
                    letsel.meetwijze() == null ? "" : " (" + letsel.meetwijze().label() + ")";
            delen.add(maat + " " + letsel.eenheid().label() + hoe);
        }
        if (letsel.vorm() != null) {
            delen.add(letsel.vorm());
        }
        if (letsel.kleur() != null) {
            delen.add(letsel.kleur());
        }
        if (letsel.patroon() != Patroon.GEEN) {
            delen.add(letsel.patroon().label());
        }
        if (letsel.patroonToelichting() != null) {
            delen.add(letsel.patroonToelichting());
        }
        return String.join("; ", delen);
    }

    /// What was measured on a photograph, or nothing.
    public static @Nullable String opFoto(Letseldossier.Foto foto) {
        List<String> maten = Stream.of(foto.lengte(), foto.breedte())
                .filter(Objects::nonNull)
                .map(Letseltekst::getal)
                .toList();
        return maten.isEmpty()
                ? null
                : TEKSTEN.tekst(
                        "gemeten", String.join(" × ", maten), foto.maatstaf().label());
    }

    public static String verklaring(Letsel letsel) {
        return TEKSTEN.tekst(
                "verklaring",
                letsel.verklaring(),
                letsel.verklaardDoor(),
                letsel.past().label());
    }

    private static String getal(BigDecimal maat) {
        return maat.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
