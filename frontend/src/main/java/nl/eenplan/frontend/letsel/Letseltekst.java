package nl.eenplan.frontend.letsel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.letsel.Letseldossier.Letsel;
import nl.eenplan.backend.letsel.Patroon;
import nl.eenplan.backend.letsel.Zijde;
import nl.eenplan.frontend.formulier.Teksten;

/// An injury in words: "1. bloeduitstorting, wang links".
final class Letseltekst {

    private static final Teksten TEKSTEN = Teksten.van("letselbeeld");

    private Letseltekst() {}

    static String kort(Letsel letsel) {
        String zijde =
                letsel.zijde() == Zijde.MIDDEN ? "" : " " + letsel.zijde().label();
        return letsel.nummer() + ". " + letsel.soort().label() + ", "
                + letsel.plaats().label() + zijde;
    }

    /// Size, shape, colour and pattern, as far as recorded.
    static String vorm(Letsel letsel) {
        List<String> delen = new ArrayList<>();
        BigDecimal lengte = letsel.lengte();
        BigDecimal breedte = letsel.breedte();
        if (lengte != null && letsel.eenheid() != null) {
            String maat = breedte == null ? getal(lengte) : getal(lengte) + " × " + getal(breedte);
            delen.add(maat + " " + letsel.eenheid().label());
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

    static String verklaring(Letsel letsel) {
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
