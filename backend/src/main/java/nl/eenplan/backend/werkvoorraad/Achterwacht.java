package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.backend.werkvoorraad.Taakadres.Adres;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// Who hears that the term of a step passed.
@NaDePoort
public interface Achterwacht {

    /// Empty when the step is not open any more.
    ///
    /// @param kind the child it is about, null when it is about the gezin
    Optional<Adres> bij(GezinId gezin, @Nullable PersoonId kind, Taaksoort teLaat);
}
