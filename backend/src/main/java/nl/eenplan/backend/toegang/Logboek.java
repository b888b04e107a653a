package nl.eenplan.backend.toegang;

import java.util.Collection;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// Writing side of the log. The gate and the login use it; other capabilities are logged by passing the gate.
@NaDePoort
public interface Logboek {

    /// @param gebruiker null when nobody is logged in
    void schrijf(@Nullable Gebruiker gebruiker, Regel regel);

    /// As [#schrijf], but kept when the running transaction rolls back.
    void schrijfBlijvend(@Nullable Gebruiker gebruiker, Regel regel);

    /// One row for all families that a list showed.
    void schrijfLijst(Gebruiker gebruiker, Collection<GezinId> gezinnen, String handeling);

    /// @param medewerker null when the name that was typed belongs to nobody
    void schrijfAanmelding(@Nullable MedewerkerId medewerker, @Nullable Rol rol, boolean gelukt, String handeling);

    enum Soort {
        LEZEN,
        WIJZIGEN,
        GEWEIGERD,
        LIJST,
        AANMELDEN,
        AANMELDEN_MISLUKT
    }

    /// @param betrokkenAls role of the involvement that opened the compartment
    /// @param object id of what it was about, apart from the gezin, as a task
    record Regel(
            Soort soort,
            @Nullable GezinId gezin,
            @Nullable Compartiment compartiment,
            String handeling,
            @Nullable Rol betrokkenAls,
            @Nullable String object) {

        public static Regel van(Soort soort, @Nullable GezinId gezin, String handeling) {
            return new Regel(soort, gezin, null, handeling, null, null);
        }

        public Regel in(Compartiment waar) {
            return new Regel(soort, gezin, waar, handeling, betrokkenAls, object);
        }

        public Regel als(Rol rol) {
            return new Regel(soort, gezin, compartiment, handeling, rol, object);
        }

        public Regel over(String id) {
            return new Regel(soort, gezin, compartiment, handeling, betrokkenAls, id);
        }
    }
}
