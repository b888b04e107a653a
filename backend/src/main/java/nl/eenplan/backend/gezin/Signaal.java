package nl.eenplan.backend.gezin;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// What a doctor recorded at F0, or another doctor passed on while he worked on the stroomschema; written once.
@Entity
@Table(name = "signaal")
class Signaal {

    @Id
    private UUID id;

    private UUID gezin;

    @Enumerated(EnumType.STRING)
    private Signaalbron bron;

    private Instant gezienOp;
    private String klacht;
    private String gevondenDoor;
    private @Nullable Instant incidentVan;
    private @Nullable Instant incidentTot;
    private UUID arts;
    private String artsNaam;
    private Instant vastgelegdOp;
    private String rol;

    @Enumerated(EnumType.STRING)
    private @Nullable Signaalaanleiding aanleiding;

    private boolean bijLopend;

    @ElementCollection
    @CollectionTable(name = "signaal_kind", joinColumns = @JoinColumn(name = "signaal"))
    @Column(name = "kind")
    private Set<UUID> kinderen = new HashSet<>();

    @Version
    private Long versie;

    protected Signaal() {}

    /// Expects a form that passed [Signaaltoets].
    Signaal(GezinId gezin, NieuwSignaal signaal, Collection<PersoonId> kinderen, Gebruiker arts, Instant op) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.gezin = gezin.waarde();
        this.bron = Objects.requireNonNull(signaal.bron());
        this.gezienOp = Objects.requireNonNull(moment(signaal.gezienOp()));
        this.klacht = signaal.klacht().strip();
        this.gevondenDoor = signaal.gevondenDoor().strip();
        this.incidentVan = moment(signaal.incidentVan());
        this.incidentTot = moment(signaal.incidentTot());
        kinderen.forEach(kind -> this.kinderen.add(kind.waarde()));
        this.arts = arts.id().waarde();
        this.artsNaam = arts.naam();
        this.vastgelegdOp = op;
        this.rol = Rol.BEHANDELEND_ARTS.sleutel();
    }

    /// Expects what passed [Doorgegevensignalen#toets].
    Signaal(Doorgegevensignalen.Nieuw nieuw, Gebruiker arts, Instant op) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.gezin = nieuw.gezin().waarde();
        this.bron = nieuw.bron();
        this.gezienOp = Objects.requireNonNull(moment(nieuw.wat().gezienOp()));
        this.klacht = nieuw.wat().beschrijving().strip();
        this.gevondenDoor = nieuw.wat().gevondenDoor().strip();
        this.kinderen.add(nieuw.kind().waarde());
        this.arts = arts.id().waarde();
        this.artsNaam = arts.naam();
        this.vastgelegdOp = op;
        this.rol = nieuw.rol().sleutel();
        this.aanleiding = Objects.requireNonNull(nieuw.wat().wat());
        this.bijLopend = nieuw.bijLopend();
    }

    Gezinsbeeld.Signaal beeld() {
        return new Gezinsbeeld.Signaal(
                Stukbron.sleutel("SIGNAAL", id),
                bron,
                Objects.requireNonNull(lokaal(gezienOp)),
                klacht,
                gevondenDoor,
                lokaal(incidentVan),
                lokaal(incidentTot),
                kinderen.stream().map(PersoonId::new).toList(),
                artsNaam,
                Rol.van(rol),
                aanleiding,
                vastgelegdOp);
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime lokaal) {
        return lokaal == null ? null : lokaal.atZone(Termijnkalender.NEDERLAND).toInstant();
    }

    private static @Nullable LocalDateTime lokaal(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Termijnkalender.NEDERLAND);
    }
}
