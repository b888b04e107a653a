package nl.eenplan.backend.toegang.regels;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.processes.api.delen.Gegevenssoort;
import nl.eenplan.processes.api.delen.Omstandigheid;

/// What holds for an involvement: what its role brings, and the categories that the family consented to. In the
/// database consent stands as `TOESTEMMING:MEDISCH`: it is never a circumstance of all that the receiver asks for.
///
/// @param toegestemd when not empty it is about these categories only
record Omstandigheden(Set<Omstandigheid> algemeen, Set<Gegevenssoort> toegestemd) {

    private static final String TOESTEMMING = Omstandigheid.TOESTEMMING.name() + ":";

    Omstandigheden {
        algemeen = Set.copyOf(algemeen);
        toegestemd = Set.copyOf(toegestemd);
    }

    static Omstandigheden van(Set<Omstandigheid> algemeen) {
        return new Omstandigheden(algemeen, Set.of());
    }

    /// @throws IllegalArgumentException for a name that the rules do not know
    static Omstandigheden lees(Collection<String> namen) {
        return new Omstandigheden(
                namen.stream()
                        .filter(naam -> !naam.startsWith(TOESTEMMING))
                        .map(Omstandigheid::valueOf)
                        .collect(Collectors.toSet()),
                namen.stream()
                        .filter(naam -> naam.startsWith(TOESTEMMING))
                        .map(naam -> Gegevenssoort.valueOf(naam.substring(TOESTEMMING.length())))
                        .collect(Collectors.toSet()));
    }

    static Omstandigheden lees(String[] namen) {
        return lees(Arrays.asList(namen));
    }

    Omstandigheden metToestemmingVoor(Gegevenssoort soort) {
        return new Omstandigheden(algemeen, Set.of(soort));
    }

    boolean isMetToestemming() {
        return !toegestemd.isEmpty();
    }

    /// What the rules hear when they are asked about this category.
    Set<Omstandigheid> voor(Gegevenssoort soort) {
        if (!toegestemd.contains(soort)) {
            return algemeen;
        }
        var meer = EnumSet.of(Omstandigheid.TOESTEMMING);
        meer.addAll(algemeen);
        return meer;
    }

    List<String> namen() {
        return Stream.concat(
                        algemeen.stream().map(Enum::name), toegestemd.stream().map(soort -> TOESTEMMING + soort.name()))
                .sorted()
                .toList();
    }
}
