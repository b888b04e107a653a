package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import org.jspecify.annotations.Nullable;

/// The notice to the parents, or the motivated postponement of it (Wmo 5.3.1).
@Entity
class Kennisgeving extends Dossierstuk {

    private boolean isGegeven;

    @Nullable
    private LocalDate gegevenOp;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Wijze wijze;

    @Nullable
    private String aanWie;

    @Nullable
    private String redenUitstel;

    @Nullable
    private LocalDate uitgesteldTot;

    @Nullable
    private Boolean isVolgordeGevolgd;

    @Nullable
    private String redenEerder;

    protected Kennisgeving() {}

    Kennisgeving(Herkomst herkomst, KennisgevingOudersGegevens gegevens) {
        super(herkomst);
        isGegeven = requireNonNull(gegevens.isGegeven());
        if (isGegeven) {
            gegevenOp = gegevens.gegevenOp();
            wijze = gegevens.wijze();
            aanWie = gegevens.aanWie();
            isVolgordeGevolgd = gegevens.isVolgordeGevolgd();
            redenEerder = Boolean.FALSE.equals(isVolgordeGevolgd) ? gegevens.redenEerder() : null;
        } else {
            redenUitstel = gegevens.redenUitstel();
            uitgesteldTot = gegevens.uitgesteldTot();
        }
    }

    Optional<LocalDate> uitgesteldTot() {
        return Optional.ofNullable(uitgesteldTot);
    }

    Zaakbeeld.Kennisgeving beeld() {
        return new Zaakbeeld.Kennisgeving(
                isGegeven,
                gegevenOp,
                wijze,
                aanWie,
                redenUitstel,
                uitgesteldTot,
                redenEerder,
                doorNaam(),
                vastgelegdOp());
    }
}
