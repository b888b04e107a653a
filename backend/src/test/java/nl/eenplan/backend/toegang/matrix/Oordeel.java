package nl.eenplan.backend.toegang.matrix;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import org.jspecify.annotations.Nullable;

/// What a call by somebody outside the case came to.
///
/// Whoever names a case must be refused or get nothing at all; a list may give rows, but none of the case.
enum Oordeel {
    GEWEIGERD("refused"),
    NIETS("gets nothing"),
    LEK("LEAKS");

    private final String woord;

    Oordeel(String woord) {
        this.woord = woord;
    }

    String woord() {
        return woord;
    }

    /// @param sporen texts by which the case would be recognised
    static Oordeel over(Method methode, @Nullable Object antwoord, Set<String> sporen) {
        if (isLeeg(antwoord)) {
            return NIETS;
        }
        boolean isHerkenbaar = sporen.stream().anyMatch(String.valueOf(antwoord)::contains);
        return noemtZaak(methode) || antwoord instanceof Number || isHerkenbaar ? LEK : NIETS;
    }

    private static boolean isLeeg(@Nullable Object antwoord) {
        return switch (antwoord) {
            case Optional<?> misschien -> misschien.isEmpty();
            case Collection<?> rijen -> rijen.isEmpty();
            case Map<?, ?> paren -> paren.isEmpty();
            case Number aantal -> aantal.longValue() == 0;
            case null, default -> false;
        };
    }

    private static boolean noemtZaak(Method methode) {
        return Arrays.stream(methode.getParameterTypes())
                .flatMap(type -> type.isRecord()
                        ? Stream.concat(
                                Stream.of(type),
                                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType))
                        : Stream.of(type))
                .anyMatch(type -> type.getSimpleName().endsWith("Id")
                        && type != MedewerkerId.class
                        && type != OrganisatieId.class);
    }
}
