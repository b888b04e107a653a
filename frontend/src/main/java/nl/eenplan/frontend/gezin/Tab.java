package nl.eenplan.frontend.gezin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.eenplan.frontend.shell.Tekst;

/// The tabs of the family page, in order; the last part of its URL.
public enum Tab {
    OVERZICHT,
    PROCES,
    GEZIN,
    LETSEL,
    OVERLEG,
    PLAN,
    DOCUMENTEN,
    BETROKKENEN,
    LOGBOEK;

    String pad() {
        return name().toLowerCase(Locale.ROOT);
    }

    String titel() {
        return Tekst.tekst("tab." + name());
    }

    static Optional<Tab> van(String pad) {
        return Arrays.stream(values()).filter(tab -> tab.pad().equals(pad)).findFirst();
    }
}
