package nl.eenplan.backend.overleg;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;

/// One person at one conference. Moment and status are copies that the database keeps equal to the conference's.
@Entity
@Table(name = "overleg_deelnemer")
class Deelnemer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "overleg")
    private Overleg overleg;

    @Column(nullable = false, updatable = false)
    private Instant begin;

    @Column(nullable = false, updatable = false)
    private Instant eind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Overlegstatus status;

    @Column(nullable = false)
    private UUID medewerker;

    @Enumerated(EnumType.STRING)
    private @Nullable Discipline discipline;

    @Column(nullable = false)
    private String rol;

    @Column(name = "is_genodigde", nullable = false)
    private boolean isGenodigde;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Antwoord antwoord;

    @Column(name = "is_aanwezig")
    private @Nullable Boolean isAanwezig;

    protected Deelnemer() {}

    Deelnemer(Overleg overleg, Plaats plaats) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.overleg = overleg;
        this.begin = overleg.begin();
        this.eind = overleg.eind();
        this.status = overleg.status();
        this.medewerker = plaats.medewerker().waarde();
        this.discipline = plaats.discipline();
        this.rol = plaats.rol().sleutel();
        this.isGenodigde = plaats.isGenodigde();
        this.antwoord =
                plaats.rol() == Rol.PROCESCOORDINATOR && !plaats.isGenodigde() ? Antwoord.KOMT : Antwoord.GEEN_ANTWOORD;
    }

    /// Who sits where, before the conference exists.
    record Plaats(MedewerkerId medewerker, @Nullable Discipline discipline, Rol rol, boolean isGenodigde) {}

    void neem(Plaats plaats) {
        discipline = plaats.discipline();
        rol = plaats.rol().sleutel();
        isGenodigde = plaats.isGenodigde();
    }

    void antwoord(Antwoord gegeven) {
        antwoord = gegeven;
    }

    void was(boolean aanwezig) {
        isAanwezig = aanwezig;
    }

    Plaats plaats() {
        return new Plaats(medewerker(), discipline, Rol.van(rol), isGenodigde);
    }

    MedewerkerId medewerker() {
        return new MedewerkerId(medewerker);
    }

    Optional<Discipline> discipline() {
        return Optional.ofNullable(discipline);
    }

    Rol rol() {
        return Rol.van(rol);
    }

    boolean isVoorzitter() {
        return rol() == Rol.PROCESCOORDINATOR && !isGenodigde;
    }

    boolean isGenodigde() {
        return isGenodigde;
    }

    Antwoord antwoord() {
        return antwoord;
    }

    Optional<Boolean> isAanwezig() {
        return Optional.ofNullable(isAanwezig);
    }
}
