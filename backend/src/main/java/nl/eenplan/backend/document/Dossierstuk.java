package nl.eenplan.backend.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// What is known of one attached file; its bytes never change, only where it belongs and whether it was withdrawn.
@Entity
@Table(name = "document")
class Dossierstuk {

    @Id
    private UUID id;

    private UUID gezin;

    @Enumerated(EnumType.STRING)
    private Compartiment compartiment;

    private @Nullable UUID letsel;
    private String bestandsnaam;

    @Enumerated(EnumType.STRING)
    private Bestandstype type;

    private long grootte;
    private String sha256;
    private UUID door;
    private String doorNaam;
    private Instant op;
    private @Nullable Instant ingetrokkenOp;
    private @Nullable String ingetrokkenDoor;

    @Version
    private Long versie;

    protected Dossierstuk() {}

    Dossierstuk(
            GezinId gezin,
            Compartiment compartiment,
            Koppeling koppeling,
            Aangeboden bestand,
            Gebruiker door,
            Instant op) {
        this.id = DocumentId.nieuw().waarde();
        this.gezin = gezin.waarde();
        this.compartiment = compartiment;
        this.letsel = koppeling.letsel();
        this.bestandsnaam = bestand.naam();
        this.type = bestand.type();
        this.grootte = bestand.grootte();
        this.sha256 = bestand.sha256();
        this.door = door.id().waarde();
        this.doorNaam = door.naam();
        this.op = op;
    }

    void koppel(Koppeling koppeling) {
        letsel = koppeling.letsel();
    }

    void trekIn(String wie, Instant wanneer) {
        if (ingetrokkenOp == null) {
            ingetrokkenOp = wanneer;
            ingetrokkenDoor = wie;
        }
    }

    void zetTerug() {
        ingetrokkenOp = null;
        ingetrokkenDoor = null;
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    GezinId gezin() {
        return new GezinId(gezin);
    }

    Compartiment compartiment() {
        return compartiment;
    }

    String bestandsnaam() {
        return bestandsnaam;
    }

    Bestandstype type() {
        return type;
    }

    long grootte() {
        return grootte;
    }

    String sha256() {
        return sha256;
    }
}
