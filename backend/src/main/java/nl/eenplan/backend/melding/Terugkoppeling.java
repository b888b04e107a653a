package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;

/// What the reporter was told: the steps taken and nothing else (Wmo 4.1.1(2)g, 5.3.3).
@Entity
class Terugkoppeling extends Dossierstuk {

    private Instant gegevenOp;

    @Enumerated(EnumType.STRING)
    private Wijze wijze;

    private String stappen;

    protected Terugkoppeling() {}

    Terugkoppeling(Herkomst herkomst, TerugkoppelingGegevens gegevens) {
        super(herkomst);
        gegevenOp = herkomst.moment(requireNonNull(gegevens.gegevenOp()));
        wijze = requireNonNull(gegevens.wijze());
        stappen = requireNonNull(gegevens.stappen());
    }

    Zaakbeeld.Terugkoppeling beeld() {
        return new Zaakbeeld.Terugkoppeling(gegevenOp, wijze, stappen, doorNaam());
    }
}
