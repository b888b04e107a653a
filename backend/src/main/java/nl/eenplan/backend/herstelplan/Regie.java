package nl.eenplan.backend.herstelplan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// One person's time as regisseur of a plan; the database holds that only one of them is open.
@Entity
@Table(name = "herstelplan_regie")
class Regie {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan")
    private Herstelplan plan;

    @Column(nullable = false)
    private UUID regisseur;

    @Column(nullable = false)
    private Instant van;

    private @Nullable Instant tot;

    protected Regie() {}

    Regie(Herstelplan plan, MedewerkerId regisseur, Instant van) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.plan = plan;
        this.regisseur = regisseur.waarde();
        this.van = van;
    }

    MedewerkerId regisseur() {
        return new MedewerkerId(regisseur);
    }

    boolean isOpen() {
        return tot == null;
    }

    void eindig(Instant op) {
        tot = op;
    }
}
