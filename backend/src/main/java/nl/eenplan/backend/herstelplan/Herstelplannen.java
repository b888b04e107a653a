package nl.eenplan.backend.herstelplan;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// The plans of the families in which the user is betrokken, the one that slips most on top.
public interface Herstelplannen {

    /// @param alleenMijn only plans of which the user is regisseur
    List<Planregel> lijst(boolean alleenMijn);

    /// @param reden why the health is what it is, in one line; holds no case content of another compartment
    record Planregel(
            GezinId gezin,
            String gezinsnummer,
            @Nullable String gezinsnaam,
            Planfase fase,
            @Nullable String regisseur,
            Gezondheid gezondheid,
            String reden,
            int openActies,
            @Nullable LocalDate volgendToezicht) {}

    enum Gezondheid {
        LOOPT_VAST("loopt vast"),
        LET_OP("let op"),
        LOOPT("loopt");

        private final String label;

        Gezondheid(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
