package nl.eenplan.backend.herstelplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.herstelplan.Planbeeld.Basis;
import nl.eenplan.backend.herstelplan.Planbeeld.Ontbrekend;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.HerstelplanId;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// The lifecycle of a plan (`domain.md` §4). Refuses every transition that [Planfase#kanNaar] does not name and
/// answers with what is missing where a guard does not hold.
@Entity
class Herstelplan {

    private static final int DAGEN_TUSSEN_VOORTGANG = 42;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID gezin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Planfase fase;

    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    @Column(name = "begin")
    private @Nullable LocalDate begin;

    private @Nullable LocalDate evaluatie;
    private @Nullable LocalDate eersteToezicht;
    private @Nullable LocalDate volgendToezicht;
    private @Nullable LocalDate laatsteVoortgang;

    @Column(nullable = false)
    private Instant gemaaktOp;

    private @Nullable Instant vastgesteldOp;
    private @Nullable Instant stabielOp;
    private @Nullable Instant overgedragenOp;
    private @Nullable Instant beeindigdOp;
    private int versienummer;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    private List<Regie> regies = new ArrayList<>();

    @Version
    private Integer versie;

    protected Herstelplan() {}

    Herstelplan(GezinId gezin, Instant op) {
        this.id = HerstelplanId.nieuw().waarde();
        this.gezin = gezin.waarde();
        this.fase = Planfase.CONCEPT;
        this.gemaaktOp = op;
    }

    /// The former regisseur's time ends; the same one again changes nothing.
    void wijsToe(MedewerkerId regisseur, Instant op) {
        if (regisseur().filter(regisseur::equals).isPresent()) {
            return;
        }
        regies.stream().filter(Regie::isOpen).forEach(regie -> regie.eindig(op));
        regies.add(new Regie(this, regisseur, op));
    }

    void dienIn(Basis opBasis, LocalDate vanaf, LocalDate evaluatieOp) {
        naar(Planfase.WEDERHOOR);
        basis = opBasis;
        begin = vanaf;
        evaluatie = evaluatieOp;
    }

    /// @return what is missing; the plan is fixed when that is nothing
    List<Ontbrekend> stelVast(Planinhoud inhoud, LocalDate toezichtOp, Instant op) {
        eisOvergang(Planfase.VASTGESTELD);
        var ontbreekt = inhoud.ontbreekt(regisseur().isPresent());
        if (ontbreekt.isEmpty()) {
            naar(Planfase.VASTGESTELD);
            vastgesteldOp = op;
            eersteToezicht = toezichtOp;
            volgendToezicht = toezichtOp;
            versienummer++;
        }
        return ontbreekt;
    }

    /// Not agreed at M10: the refused draft keeps its version number, a new one is drawn up.
    void gaTerug() {
        naar(Planfase.CONCEPT);
        versienummer++;
    }

    /// A fixed plan takes effect on its begin day, and never on the day on which it is still being handed out.
    void treedInWerking(LocalDate vandaag, ZoneId zone) {
        var dagVanVaststelling =
                vastgesteldOp().map(op -> LocalDate.ofInstant(op, zone)).orElse(vandaag);
        if (fase == Planfase.VASTGESTELD
                && dagVanVaststelling.isBefore(vandaag)
                && begin().filter(dag -> dag.isAfter(vandaag)).isEmpty()) {
            naar(Planfase.UITVOERING);
        }
    }

    void hervat() {
        if (fase != Planfase.OPGESCHORT) {
            throw new IllegalStateException("Alleen een opgeschort plan wordt hervat");
        }
        naar(Planfase.UITVOERING);
    }

    void neemInBijstelling() {
        naar(Planfase.BIJGESTELD);
    }

    /// @return what is missing; the change is fixed as a new version when that is nothing
    List<Ontbrekend> stelBij(Planinhoud inhoud) {
        eisOvergang(Planfase.UITVOERING);
        var ontbreekt = inhoud.ontbreekt(regisseur().isPresent());
        if (ontbreekt.isEmpty()) {
            naar(Planfase.UITVOERING);
            versienummer++;
        }
        return ontbreekt;
    }

    /// @throws IllegalStateException while safety actions are open: MG4 asks [Planinhoud#openVeiligheidsacties] first
    void wordStabiel(Planinhoud inhoud, Instant op) {
        if (!inhoud.openVeiligheidsacties().isEmpty()) {
            throw new IllegalStateException("Een plan met open veiligheidsacties is niet stabiel");
        }
        naar(Planfase.STABIEL);
        stabielOp = op;
    }

    void gaMonitoren(Instant op) {
        naar(Planfase.MONITORING);
        overgedragenOp = op;
    }

    void beeindig(Planfase einde, Instant op) {
        naar(einde);
        beeindigdOp = op;
        regies.stream().filter(Regie::isOpen).forEach(regie -> regie.eindig(op));
    }

    void schortOp() {
        naar(Planfase.OPGESCHORT);
    }

    void planToezicht(LocalDate volgende) {
        volgendToezicht = volgende;
    }

    void noteerVoortgang(LocalDate op) {
        laatsteVoortgang = op;
    }

    private void naar(Planfase volgende) {
        eisOvergang(volgende);
        fase = volgende;
    }

    private void eisOvergang(Planfase volgende) {
        if (!fase.kanNaar(volgende)) {
            throw new IllegalStateException("Een plan gaat niet van " + fase + " naar " + volgende);
        }
    }

    HerstelplanId id() {
        return new HerstelplanId(id);
    }

    GezinId gezin() {
        return new GezinId(gezin);
    }

    Planfase fase() {
        return fase;
    }

    Optional<MedewerkerId> regisseur() {
        return regies.stream().filter(Regie::isOpen).findFirst().map(Regie::regisseur);
    }

    Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    Optional<LocalDate> begin() {
        return Optional.ofNullable(begin);
    }

    Optional<LocalDate> evaluatie() {
        return Optional.ofNullable(evaluatie);
    }

    Optional<LocalDate> eersteToezicht() {
        return Optional.ofNullable(eersteToezicht);
    }

    Optional<LocalDate> volgendToezicht() {
        return Optional.ofNullable(volgendToezicht);
    }

    /// Every 6 weeks (M11, PD), counted from the last talk or else from when the plan was fixed.
    Optional<LocalDate> volgendeVoortgang(ZoneId zone) {
        return Optional.ofNullable(laatsteVoortgang)
                .or(() -> vastgesteldOp().map(op -> LocalDate.ofInstant(op, zone)))
                .map(dag -> dag.plusDays(DAGEN_TUSSEN_VOORTGANG));
    }

    Optional<Instant> vastgesteldOp() {
        return Optional.ofNullable(vastgesteldOp);
    }

    Optional<Instant> overgedragenOp() {
        return Optional.ofNullable(overgedragenOp);
    }

    Instant gemaaktOp() {
        return gemaaktOp;
    }

    int versienummer() {
        return versienummer;
    }
}
