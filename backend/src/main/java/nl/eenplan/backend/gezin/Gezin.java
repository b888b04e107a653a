package nl.eenplan.backend.gezin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// One family and the phase in which its case is. Its members are aggregates of their own.
@Entity
@Table(name = "gezin")
class Gezin {

    /// 20 years after the last change of the file (Wmo 2015 art. 5.3.4 lid 2; BW 7:454).
    private static final Period BEWAARTERMIJN = Period.ofYears(20);

    @Id
    private UUID id;

    private String nummer;
    private String naam;
    private String regio;

    @Enumerated(EnumType.STRING)
    private Fase fase;

    private Instant aangemaaktOp;
    private @Nullable Instant afgeslotenOp;
    private @Nullable LocalDate bewarenTot;

    @Version
    private Long versie;

    protected Gezin() {}

    Gezin(GezinId id, String nummer, String naam, String regio, Instant aangemaaktOp) {
        this.id = id.waarde();
        this.nummer = nummer;
        this.naam = naam;
        this.regio = regio;
        this.fase = Fase.SIGNAAL;
        this.aangemaaktOp = aangemaaktOp;
    }

    /// Answers whether anything changed. Closing starts the retention clock; beginning again stops it.
    boolean bereik(Fase nieuw, Instant op) {
        boolean anders = fase != nieuw;
        fase = nieuw;
        if (anders) {
            afgeslotenOp = nieuw == Fase.AFGESLOTEN ? op : null;
            bewarenTot = nieuw == Fase.AFGESLOTEN
                    ? LocalDate.ofInstant(op, Termijnkalender.NEDERLAND).plus(BEWAARTERMIJN)
                    : null;
        }
        return anders;
    }

    GezinId id() {
        return new GezinId(id);
    }

    String nummer() {
        return nummer;
    }

    String naam() {
        return naam;
    }

    Optional<LocalDate> bewarenTot() {
        return Optional.ofNullable(bewarenTot);
    }

    Fase fase() {
        return fase;
    }
}
