package nl.eenplan.backend.gezin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// One family and the phase in which its case is. Its members are aggregates of their own.
@Entity
@Table(name = "gezin")
class Gezin {

    @Id
    private UUID id;

    private String nummer;
    private String naam;
    private String regio;

    @Enumerated(EnumType.STRING)
    private Fase fase;

    private Instant aangemaaktOp;
    private @Nullable Instant afgeslotenOp;

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

    /// Answers whether anything changed.
    boolean bereik(Fase nieuw, Instant op) {
        boolean anders = fase != nieuw;
        fase = nieuw;
        if (anders) {
            afgeslotenOp = nieuw == Fase.AFGESLOTEN ? op : null;
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

    Fase fase() {
        return fase;
    }
}
