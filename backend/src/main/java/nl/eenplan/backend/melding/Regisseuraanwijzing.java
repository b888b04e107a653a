package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// Who is the one regisseur of a gezin; the database refuses a second that has not ended (W9).
@Entity
class Regisseuraanwijzing extends Dossierstuk {

    private UUID regisseur;
    private String regisseurNaam;

    @Nullable
    private String motivering;

    @Nullable
    private Instant beeindigdOp;

    protected Regisseuraanwijzing() {}

    Regisseuraanwijzing(Herkomst herkomst, RegisseurGegevens gegevens, String regisseurNaam) {
        super(herkomst);
        regisseur = requireNonNull(gegevens.regisseur());
        this.regisseurNaam = regisseurNaam;
        motivering = gegevens.motivering();
    }

    MedewerkerId regisseur() {
        return new MedewerkerId(regisseur);
    }

    /// @param metMotivering whether the reader may see why he or she was chosen
    Zaakbeeld.Regie beeld(boolean metMotivering) {
        return new Zaakbeeld.Regie(regisseurNaam, metMotivering ? motivering : null);
    }

    void beeindig(Instant op) {
        if (beeindigdOp == null) {
            beeindigdOp = op;
        }
    }
}
