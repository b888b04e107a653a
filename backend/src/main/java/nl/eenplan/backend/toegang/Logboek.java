package nl.eenplan.backend.toegang;

import java.util.Collection;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
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

    /// As [#schrijfLijst], for families that he saw in an emergency or for another.
    ///
    /// @param regel nood and namens count
    void schrijfLijst(Gebruiker gebruiker, Collection<GezinId> gezinnen, Regel regel);

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

    /// What was done or tried, by the letters that NEN 7513 has for it.
    enum Actie {
        R,
        U,
        E;

        static Actie van(Soort soort) {
            return switch (soort) {
                case LEZEN, LIJST -> R;
                case WIJZIGEN -> U;
                case GEWEIGERD, AANMELDEN, AANMELDEN_MISLUKT -> E;
            };
        }
    }

    /// Why the gate opened: purpose and legal basis of the involvement.
    record Grond(String doel, String grondslag) {}

    /// @param betrokkenAls role of the involvement that opened the compartment
    /// @param object id of what it was about, apart from the gezin and the task
    /// @param grond null: that of the role in which he acts
    /// @param nood whether it was emergency access
    /// @param namens for whom he stood in
    record Regel(
            Soort soort,
            Actie actie,
            @Nullable GezinId gezin,
            @Nullable Compartiment compartiment,
            String handeling,
            @Nullable Rol betrokkenAls,
            @Nullable String object,
            @Nullable TaakId taak,
            @Nullable Grond grond,
            boolean nood,
            @Nullable MedewerkerId namens) {

        public static Regel van(Soort soort, @Nullable GezinId gezin, String handeling) {
            return new Regel(soort, Actie.van(soort), gezin, null, handeling, null, null, null, null, false, null);
        }

        public Regel in(Compartiment waar) {
            return new Regel(soort, actie, gezin, waar, handeling, betrokkenAls, object, taak, grond, nood, namens);
        }

        public Regel als(Rol rol) {
            return new Regel(soort, actie, gezin, compartiment, handeling, rol, object, taak, grond, nood, namens);
        }

        public Regel over(String id) {
            return new Regel(soort, actie, gezin, compartiment, handeling, betrokkenAls, id, taak, grond, nood, namens);
        }

        public Regel bij(TaakId van) {
            return new Regel(
                    soort, actie, gezin, compartiment, handeling, betrokkenAls, object, van, grond, nood, namens);
        }

        public Regel opGrondVan(Grond waarom) {
            return new Regel(
                    soort, actie, gezin, compartiment, handeling, betrokkenAls, object, taak, waarom, nood, namens);
        }

        public Regel inNood() {
            return new Regel(
                    soort, actie, gezin, compartiment, handeling, betrokkenAls, object, taak, grond, true, namens);
        }

        public Regel namens(@Nullable MedewerkerId vervangen) {
            return new Regel(
                    soort, actie, gezin, compartiment, handeling, betrokkenAls, object, taak, grond, nood, vervangen);
        }

        /// The same, tried in vain.
        public Regel geweigerd() {
            return new Regel(
                    Soort.GEWEIGERD, actie, gezin, compartiment, handeling, null, object, taak, null, nood, namens);
        }
    }
}
