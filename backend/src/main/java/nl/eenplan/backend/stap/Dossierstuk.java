package nl.eenplan.backend.stap;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;

/// What every recorded step shares: whose case, about whom, out of which task, by whom and when. Once written it
/// stays; a correction is a next record.
@MappedSuperclass
public abstract class Dossierstuk {

    @Id
    private UUID id;

    @Version
    @Nullable
    private Integer versienummer;

    private UUID gezin;

    @Nullable
    private UUID kind;

    private String taak;
    private UUID door;
    private String doorNaam;
    private Instant vastgelegdOp;

    protected Dossierstuk() {}

    protected Dossierstuk(Herkomst herkomst) {
        id = UuidCreator.getTimeOrderedEpoch();
        gezin = herkomst.gezin().waarde();
        kind = herkomst.betreft() == null ? null : herkomst.betreft().waarde();
        taak = herkomst.taak().waarde();
        door = herkomst.door().waarde();
        doorNaam = herkomst.naam();
        vastgelegdOp = herkomst.op();
    }

    public UUID id() {
        return id;
    }

    public GezinId gezin() {
        return new GezinId(gezin);
    }

    /// @throws IllegalStateException when this is about the gezin as a whole
    public PersoonId kind() {
        if (kind == null) {
            throw new IllegalStateException("Stuk " + id + " hoort bij geen kind");
        }
        return new PersoonId(kind);
    }

    /// The child, or null when this is about the gezin as a whole.
    public @Nullable PersoonId betreft() {
        return kind == null ? null : new PersoonId(kind);
    }

    public TaakId taak() {
        return new TaakId(taak);
    }

    public MedewerkerId door() {
        return new MedewerkerId(door);
    }

    public String doorNaam() {
        return doorNaam;
    }

    public Instant vastgelegdOp() {
        return vastgelegdOp;
    }
}
