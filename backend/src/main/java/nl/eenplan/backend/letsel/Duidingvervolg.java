package nl.eenplan.backend.letsel;

import java.util.UUID;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.OnderzoekId;

/// What follows when an author signs a version: its seal and its second reader, in the same transaction.
@NaDePoort
public interface Duidingvervolg {

    /// @param duiding the version, stored
    /// @param onderzoek that it is about
    /// @param isDefinitiefGevraagd whether it must become final
    /// @param isHerziening whether the way to a final one runs already and goes on by itself
    void getekend(
            UUID duiding, OnderzoekId onderzoek, Herkomst herkomst, boolean isDefinitiefGevraagd, boolean isHerziening);
}
