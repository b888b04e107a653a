package nl.eenplan.backend.overleg;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a decision is about; some belong to one body by law, so that the table can only propose them.
public enum Besluitsoort {
    VERVOLGING("vervolging", Bevoegd.OPENBAAR_MINISTERIE),
    HUISVERBOD("huisverbod", Bevoegd.BURGEMEESTER),
    VERZOEK_OTS("onderzoek of verzoek OTS", Bevoegd.RAAD),
    HULP("hulp", null),
    VEILIGHEIDSAFSPRAAK("veiligheidsafspraak", null),
    WERKWIJZE("werkwijze van de tafel", null);

    private final String label;
    private final @Nullable Bevoegd alleen;

    Besluitsoort(String label, @Nullable Bevoegd alleen) {
        this.label = label;
        this.alleen = alleen;
    }

    public String label() {
        return label;
    }

    /// The only body that may decide this, where the law names one.
    public Optional<Bevoegd> alleen() {
        return Optional.ofNullable(alleen);
    }

    public boolean magBeslissen(Bevoegd orgaan) {
        return alleen == null || alleen == orgaan;
    }
}
