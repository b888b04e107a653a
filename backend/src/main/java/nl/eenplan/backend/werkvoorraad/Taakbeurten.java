package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import nl.eenplan.backend.transactie.Transactiegeheugen;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The tasks that the running transaction holds locked, and who finishes them.
@Component
class Taakbeurten {

    private final Taakrijen rijen;
    private final Transactiegeheugen<TaakId, Beurt> beurten = new Transactiegeheugen<>();

    Taakbeurten(Taakrijen rijen) {
        this.rijen = rijen;
    }

    /// Locks the row until the end of the transaction; a row that it holds already is not read again.
    Optional<Taakrij> neem(TaakId taak) {
        var beurt = beurten.vind(taak).map(Beurt::rij).or(() -> rijen.vergrendel(taak));
        beurt.ifPresent(rij -> beurten.onthoud(taak, new Beurt(rij, null, null)));
        return beurt;
    }

    void rondtAf(Taakrij rij, MedewerkerId door, @Nullable MedewerkerId namens) {
        beurten.onthoud(rij.taak(), new Beurt(rij, door, namens));
    }

    Optional<Beurt> van(TaakId taak) {
        return beurten.vind(taak);
    }

    /// @param door whoever finishes it in this transaction, null as long as nobody does
    /// @param namens for whom he stands in
    record Beurt(
            Taakrij rij,
            @Nullable MedewerkerId door,
            @Nullable MedewerkerId namens) {}
}
