package nl.eenplan.processes.api.delen;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// May this party give that to the other, as things stand on this day?
public record Deelvraag(Partij van, Partij naar, Gegevenssoort soort, Set<Omstandigheid> omstandigheden, LocalDate op) {

    public Deelvraag {
        omstandigheden = Set.copyOf(omstandigheden);
    }

    public Deelvraag met(Omstandigheid omstandigheid) {
        var meer = EnumSet.of(omstandigheid);
        meer.addAll(omstandigheden);
        return new Deelvraag(van, naar, soort, meer, op);
    }
}
