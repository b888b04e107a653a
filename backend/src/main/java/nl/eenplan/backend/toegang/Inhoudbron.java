package nl.eenplan.backend.toegang;

import java.util.Set;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// About whom there is content in a compartment; each capability that keeps such content offers a bean.
///
/// Access is per gezin and compartment, so consent opens a compartment only when it covers everybody who is in it.
@NaDePoort
public interface Inhoudbron {

    Inhoud inhoud(GezinId gezin, Compartiment compartiment);

    /// @param personen the members of the gezin about whom it is
    /// @param zonderPersoon pieces that name nobody; they count as being about every member
    /// @param metPersoon pieces that another source keeps and of which this one knows about whom they are
    record Inhoud(Set<PersoonId> personen, Set<UUID> zonderPersoon, Set<UUID> metPersoon) {

        public static Inhoud geen() {
            return new Inhoud(Set.of(), Set.of(), Set.of());
        }

        public static Inhoud over(Set<PersoonId> personen) {
            return new Inhoud(personen, Set.of(), Set.of());
        }

        public static Inhoud zonderPersoon(Set<UUID> stukken) {
            return new Inhoud(Set.of(), stukken, Set.of());
        }
    }
}
