package nl.eenplan.frontend.letsel;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The order of photographs that arrive side by side: as they were taken, and after those the ones of which the camera
/// says no moment; what is equal stands as it was chosen. A row that stands already keeps its place among the others.
final class Fotovolgorde {

    private static final Comparator<Rang> VOLGORDE = Comparator.comparing(
                    Rang::gemaakt, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparingInt(Rang::keuze);
    private static final Rang ONBEKEND = new Rang(null, 0);

    private final Map<String, Rang> rangen = new HashMap<>();

    private record Rang(@Nullable LocalDateTime gemaakt, int keuze) {}

    /// @param keuze which one it is of those chosen now; 0 for what was kept before
    void onthoud(String foto, @Nullable LocalDateTime gemaakt, int keuze) {
        rangen.put(foto, new Rang(gemaakt, keuze));
    }

    /// Where the photograph comes among those that stand there.
    int plek(List<String> erAl, String foto) {
        var nieuw = rang(foto);
        int plek = erAl.size();
        while (plek > 0 && VOLGORDE.compare(rang(erAl.get(plek - 1)), nieuw) > 0) {
            plek--;
        }
        return plek;
    }

    private Rang rang(String foto) {
        return rangen.getOrDefault(foto, ONBEKEND);
    }
}
