package nl.eenplan.backend.consultvraag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Letseldossier.Letsel;
import nl.eenplan.backend.letsel.Patroon;
import nl.eenplan.backend.letsel.kaart.Zijde;
import org.jspecify.annotations.Nullable;

/// What was recorded, as a text that the doctor shortens before it goes out.
final class Vraagtekst {

    private Vraagtekst() {}

    static String toedracht(Letseldossier dossier) {
        return dossier.onderzoek()
                .map(onderzoek -> onderzoek.anamnese() + "\nKan al: "
                        + onderzoek.mobiliteit().label() + ". Stolling: "
                        + onderzoek.stolling().label() + ".")
                .orElse("");
    }

    static String bevindingen(Letseldossier dossier) {
        return dossier.letsels().stream().map(Vraagtekst::letsel).collect(Collectors.joining("\n"));
    }

    private static String letsel(Letsel letsel) {
        var delen = new ArrayList<String>();
        var zijde = letsel.zijde() == Zijde.MIDDEN ? "" : " " + letsel.zijde().label();
        delen.add(letsel.nummer() + ". " + letsel.soort().label() + ", "
                + letsel.plaats().label() + zijde);
        maat(letsel, delen);
        erbij(delen, letsel.vorm());
        erbij(delen, letsel.kleur());
        if (letsel.patroon() != Patroon.GEEN) {
            delen.add(letsel.patroon().label());
        }
        erbij(delen, letsel.patroonToelichting());
        delen.add("verklaring: " + letsel.verklaring());
        return String.join("; ", delen);
    }

    private static void maat(Letsel letsel, List<String> delen) {
        var lengte = letsel.lengte();
        var eenheid = letsel.eenheid();
        if (lengte != null && eenheid != null) {
            var breedte = letsel.breedte();
            delen.add(getal(lengte) + (breedte == null ? "" : " × " + getal(breedte)) + " " + eenheid.label());
        }
    }

    private static void erbij(List<String> delen, @Nullable String deel) {
        if (deel != null && !deel.isBlank()) {
            delen.add(deel);
        }
    }

    private static String getal(BigDecimal maat) {
        return maat.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
