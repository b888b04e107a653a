package nl.eenplan.frontend.formulier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// One choice of a closed list: the value that goes into the record and the words a person reads.
///
/// @param waarde JSON of a constant, id record or text
public record Optie(JsonNode waarde, String label) {

    public static Optie van(Object waarde, String label) {
        return new Optie(Json.van(waarde), label);
    }

    /// In the order of the constants.
    static <E extends Enum<E>> List<Optie> alle(E[] constanten, Function<E, String> label) {
        return Arrays.stream(constanten)
                .map(constante -> van(constante, label.apply(constante)))
                .toList();
    }
}
