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
    /// @param nietVoor who of that team may not do it: it is not offered to him
    record Adres(
            Rol rol,
            @Nullable OrganisatieId organisatie,
            @Nullable MedewerkerId behandelaar,
            boolean isAlleenDeze,
            @Nullable MedewerkerId nietVoor) {

        public Adres(Rol rol, @Nullable OrganisatieId organisatie, @Nullable MedewerkerId behandelaar) {
            this(rol, organisatie, behandelaar, false, null);
        }

        public static Adres alleen(Rol rol, @Nullable OrganisatieId organisatie, MedewerkerId wie) {
            return new Adres(rol, organisatie, wie, true, null);
        }

        public static Adres teamZonder(MedewerkerId nietVoor, Rol rol, OrganisatieId organisatie) {
            return new Adres(rol, organisatie, null, false, nietVoor);
        }
    }
}
