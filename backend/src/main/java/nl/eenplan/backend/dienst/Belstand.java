package nl.eenplan.backend.dienst;

import java.util.List;
import nl.eenplan.backend.dienst.Belpoging.Uitkomst;
import nl.eenplan.backend.dienst.Loketstand.Schakel;
import org.jspecify.annotations.Nullable;

/// How far the phoning of one desk has come.
///
/// @param pogingen with people of this chain only, in order
/// @param volgende whom to phone now; null when somebody was reached
public record Belstand(
        Loketstand loket,
        List<Belpoging> pogingen,
        @Nullable Schakel volgende) {

    static Belstand van(Loketstand loket, List<Belpoging> alle) {
        var pogingen = alle.stream()
                .filter(poging -> loket.keten().stream().anyMatch(schakel -> isVan(poging, schakel))
                        || poging.loket().equals(loket.loket()))
                .toList();
        return new Belstand(loket, pogingen, volgende(loket, pogingen));
    }

    /// The first who was not tried without an answer; from the front again when all were.
    private static @Nullable Schakel volgende(Loketstand loket, List<Belpoging> pogingen) {
        return pogingen.stream().anyMatch(poging -> poging.uitkomst() == Uitkomst.BEREIKT)
                ? null
                : nogNiet(loket, pogingen);
    }

    /// Whom to phone when more is needed than who was reached.
    public Schakel nogEen() {
        return nogNiet(loket, pogingen);
    }

    private static Schakel nogNiet(Loketstand loket, List<Belpoging> pogingen) {
        return loket.keten().stream()
                .filter(schakel -> pogingen.stream().noneMatch(poging -> isVan(poging, schakel)))
                .findFirst()
                .orElseGet(() -> loket.keten().getFirst());
    }

    private static boolean isVan(Belpoging poging, Schakel schakel) {
        return poging.loket().equals(schakel.loket()) && poging.wie().equals(schakel.wie());
    }
}
