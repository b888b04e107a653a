package nl.eenplan.frontend.letsel.kaart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenplan.frontend.formulier.Teksten;

/// The drawings on which something was placed, in the order of the views, each with what stands on it in words.
public final class Kaartplaten {

    private static final Teksten TEKSTEN = Teksten.van("lichaamskaart");

    private Kaartplaten() {}

    public static List<Plaat> van(List<Kaartmerk> merken) {
        Map<Object, List<Kaartmerk>> perTekening = merken.stream()
                .sorted((een, ander) ->
                        een.plek().beeld().compareTo(ander.plek().beeld()))
                .collect(Collectors.groupingBy(
                        merk -> List.of(
                                merk.plek().beeld(),
                                merk.plek().figuur(),
                                merk.plek().versie()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return perTekening.values().stream().map(Kaartplaten::plaat).toList();
    }

    private static Plaat plaat(List<Kaartmerk> merken) {
        String onder = TEKSTEN.tekst("beeld." + merken.getFirst().plek().beeld().name());
        String inWoorden = merken.stream().map(Kaartmerk::omschrijving).collect(Collectors.joining("; "));
        return new Plaat(onder, onder + ": " + inWoorden, Lichaamsplaat.lees(merken, onder + ": " + inWoorden));
    }

    /// @param onder the view, as "voorkant"
    /// @param svg the drawing with its numbers
    public record Plaat(String onder, String inWoorden, String svg) {}
}
