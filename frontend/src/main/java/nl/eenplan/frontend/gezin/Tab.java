package nl.eenplan.frontend.gezin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.shell.Tekst;

/// The tabs of the family page, in order; the last part of its URL.
public enum Tab {
    OVERZICHT,
    PROCES,
    GEZIN,
    LETSEL(Compartiment.MEDISCH, Compartiment.LETSELDUIDING),
    MELDING(Compartiment.MELDING, Compartiment.VEILIGHEID),
    POLITIE(Compartiment.POLITIE),
    OVERLEG(Compartiment.OVERLEG),
    PLAN(Compartiment.PLAN),
    DOCUMENTEN,
    TOESTEMMING,
    RECHTEN,
    BETROKKENEN,
    LOGBOEK;

    private final List<Compartiment> delen;

    Tab(Compartiment... delen) {
        this.delen = List.of(delen);
    }

    /// What stands in the place of the tab when none of its parts may be read; nobody is refused for looking there.
    Optional<Compartiment> afgeschermd(Set<Compartiment> leesbaar) {
        return delen.isEmpty() || delen.stream().anyMatch(leesbaar::contains)
                ? Optional.empty()
                : Optional.of(delen.getFirst());
    }

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
