package nl.eenplan.backend.overleg;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.overleg.Deelnemer.Plaats;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OverlegId;
import org.jspecify.annotations.Nullable;

/// The conference on one gezin. Its moment never changes: a moved conference has a successor with the same `kenmerk`.
@Entity
class Overleg {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID gezin;

    @Column(name = "begin", nullable = false, updatable = false)
    private Instant begin;

    @Column(nullable = false, updatable = false)
    private Instant eind;

    @Column(nullable = false, updatable = false)
    private String ruimte;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Overlegstatus status;

    private int quorum;

    @Column(nullable = false)
    private UUID kenmerk;

    private int volgnummer;
    private @Nullable UUID opvolger;

    @Column(nullable = false)
    private Instant gemaaktOp;

    @Column(nullable = false)
    private String reden;

    @OneToMany(mappedBy = "overleg", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Deelnemer> deelnemers = new ArrayList<>();

    @Version
    private Integer versie;

    protected Overleg() {}

    Overleg(GezinId gezin, Moment moment, int quorum, List<Plaats> plaatsen, Instant op) {
        this.id = OverlegId.nieuw().waarde();
        this.gezin = gezin.waarde();
        this.begin = moment.begin();
        this.eind = moment.eind();
        this.ruimte = moment.ruimte();
        this.status = Overlegstatus.GEPLAND;
        this.quorum = quorum;
        this.kenmerk = id;
        this.gemaaktOp = op;
        this.reden = "";
        plaatsen.forEach(plaats -> deelnemers.add(new Deelnemer(this, plaats)));
    }

    /// When and where.
    record Moment(Instant begin, Instant eind, String ruimte) {}

    /// This one no longer holds; the answer is the conference that comes instead, with everybody to be asked again.
    Overleg verplaats(Moment naar, int nieuwQuorum, List<Plaats> plaatsen, Instant op) {
        eisOpen();
        status = Overlegstatus.VERPLAATST;
        var ander = new Overleg(gezin(), naar, nieuwQuorum, plaatsen, op);
        ander.kenmerk = kenmerk;
        ander.volgnummer = volgnummer + 1;
        return ander;
    }

    void volgOp(Overleg ander) {
        opvolger = ander.id;
    }

    void annuleer(String waarom) {
        eisOpen();
        status = Overlegstatus.GEANNULEERD;
        reden = waarom;
    }

    /// Whoever stays keeps his answer.
    void stelSamen(List<Plaats> plaatsen, int nieuwQuorum) {
        eisOpen();
        quorum = nieuwQuorum;
        var blijft = plaatsen.stream().map(Plaats::medewerker).toList();
        deelnemers.removeIf(deelnemer -> !blijft.contains(deelnemer.medewerker()));
        plaatsen.forEach(plaats -> deelnemer(plaats.medewerker())
                .ifPresentOrElse(zit -> zit.neem(plaats), () -> deelnemers.add(new Deelnemer(this, plaats))));
    }

    void antwoord(MedewerkerId wie, Antwoord antwoord) {
        eisOpen();
        deelnemer(wie).orElseThrow().antwoord(antwoord);
    }

    /// A second session of the same conference (after a direct measure) leaves it held.
    void houd(List<MedewerkerId> aanwezigen) {
        if (status != Overlegstatus.GEHOUDEN) {
            eisOpen();
            status = Overlegstatus.GEHOUDEN;
        }
        deelnemers.forEach(deelnemer -> deelnemer.was(aanwezigen.contains(deelnemer.medewerker())));
    }

    private void eisOpen() {
        if (status != Overlegstatus.GEPLAND) {
            throw new IllegalStateException("Een overleg dat " + status + " is, verandert niet meer");
        }
    }

    Optional<Deelnemer> deelnemer(MedewerkerId wie) {
        return deelnemers.stream()
                .filter(deelnemer -> deelnemer.medewerker().equals(wie))
                .findFirst();
    }

    List<Deelnemer> deelnemers() {
        return List.copyOf(deelnemers);
    }

    OverlegId id() {
        return new OverlegId(id);
    }

    GezinId gezin() {
        return new GezinId(gezin);
    }

    Instant begin() {
        return begin;
    }

    Instant eind() {
        return eind;
    }

    Moment moment() {
        return new Moment(begin, eind, ruimte);
    }

    Overlegstatus status() {
        return status;
    }

    int quorum() {
        return quorum;
    }

    UUID kenmerk() {
        return kenmerk;
    }

    int volgnummer() {
        return volgnummer;
    }
}
