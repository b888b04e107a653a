package nl.eenplan.backend.werkvoorraad;

import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import org.jspecify.annotations.Nullable;

/// Where tasks lie whose role the model cannot name, because it follows from what the task is about; the capability
/// that knows offers one bean.
@NaDePoort
public interface Taakadres {

    Set<Taaksoort> soorten();

    /// Empty when the ordinary choice fits: whoever is involved in the role, else its pool.
    Optional<Adres> adres(Taakstand taak);

    /// @param organisatie null when nobody in the region has the role
    /// @param behandelaar null for everybody in the organisation with the role
    /// @param isAlleenDeze whether there is no team to give it back to, because somebody of it may not decide
    record Adres(
            Rol rol,
            @Nullable OrganisatieId organisatie,
            @Nullable MedewerkerId behandelaar,
            boolean isAlleenDeze) {

        public Adres(Rol rol, @Nullable OrganisatieId organisatie, @Nullable MedewerkerId behandelaar) {
            this(rol, organisatie, behandelaar, false);
        }
    }
}
