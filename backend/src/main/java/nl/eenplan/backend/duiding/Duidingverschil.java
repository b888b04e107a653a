package nl.eenplan.backend.duiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenplan.backend.letsel.Letseldossier.Duiding;
import org.jspecify.annotations.Nullable;

/// What one part of a letselduiding was in the version before and what it is now.
///
/// @param wat key of the part, as `conclusie`
/// @param was empty when it was not there
public record Duidingverschil(String wat, String was, String is) {

    /// Only what differs, in the order of the report.
    public static List<Duidingverschil> van(Duiding vorige, Duiding nieuwe) {
        var verschillen = new ArrayList<Duidingverschil>();
        vergelijk(
                verschillen,
                "conclusie",
                vorige,
                nieuwe,
                duiding -> duiding.conclusie().label());
        vergelijk(verschillen, "waarschijnlijkheid", vorige, nieuwe, Duiding::waarschijnlijkheid);
        vergelijk(verschillen, "hypothesen", vorige, nieuwe, Duidingverschil::hypothesen);
        vergelijk(verschillen, "toelichting", vorige, nieuwe, Duiding::toelichting);
        vergelijk(verschillen, "beperkingen", vorige, nieuwe, Duiding::beperkingen);
        return List.copyOf(verschillen);
    }

    private static void vergelijk(
            List<Duidingverschil> verschillen,
            String wat,
            Duiding vorige,
            Duiding nieuwe,
            Function<Duiding, @Nullable String> deel) {
        var was = Objects.requireNonNullElse(deel.apply(vorige), "");
        var is = Objects.requireNonNullElse(deel.apply(nieuwe), "");
        if (!was.equals(is)) {
            verschillen.add(new Duidingverschil(wat, was, is));
        }
    }

    private static String hypothesen(Duiding duiding) {
        return duiding.hypothesen().stream()
                .map(een -> een.hypothese() + " (past: " + een.bevindingenVoor() + "; past niet: "
                        + een.bevindingenTegen() + ")")
                .collect(Collectors.joining("; "));
    }
}
