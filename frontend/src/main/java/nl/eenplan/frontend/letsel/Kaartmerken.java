package nl.eenplan.frontend.letsel;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.frontend.letsel.kaart.Kaartmerk;
import nl.eenplan.frontend.letsel.kaart.Letseltekst;

/// The recorded injuries that were placed on the body map, as numbers to show there.
final class Kaartmerken {

    private Kaartmerken() {}

    /// @param isEerder which belong to an earlier examination
    static List<Kaartmerk> van(Letseldossier dossier, Predicate<Letseldossier.Letsel> isEerder) {
        return dossier.letsels().stream()
                .flatMap(letsel -> letsel.plek() == null
                        ? Stream.empty()
                        : Stream.of(new Kaartmerk(
                                letsel.nummer(), letsel.plek(), Letseltekst.kort(letsel), isEerder.test(letsel))))
                .toList();
    }
}
