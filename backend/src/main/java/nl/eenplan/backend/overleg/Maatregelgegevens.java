package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// MG2 no: what makes the children safe today, decided by the body that has that power.
public record Maatregelgegevens(
        @Nullable Soort soort,
        @Nullable Bevoegd beslotenDoor,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        String toelichting) {

    public enum Soort {
        HUISVERBOD("huisverbod", Bevoegd.BURGEMEESTER),
        VOORLOPIGE_OTS("voorlopige ondertoezichtstelling", Bevoegd.RAAD),
        AANHOUDING("aanhouding", Bevoegd.OPENBAAR_MINISTERIE),
        ZIEKENHUISOPNAME("opname in het ziekenhuis", Bevoegd.ZORGAANBIEDER),
        EIGEN_NETWERK("verblijf in het eigen netwerk", null);

        private final String label;
        private final @Nullable Bevoegd alleen;

        Soort(String label, @Nullable Bevoegd alleen) {
            this.label = label;
            this.alleen = alleen;
        }

        public String label() {
            return label;
        }

        public boolean magBeslissen(Bevoegd orgaan) {
            return alleen == null || alleen == orgaan;
        }
    }
}
