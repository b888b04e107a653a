package nl.eenplan.backend.duiding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import org.jspecify.annotations.Nullable;

/// What a second reader said of one version of a letselduiding, sealed with what he read.
@Entity
@Table(name = "duidinglezing")
class Lezing extends Dossierstuk {

    private UUID duiding;

    @Enumerated(EnumType.STRING)
    private Leesoordeel oordeel;

    @Nullable
    private String opmerkingen;

    private String lezer;
    private String bigNummer;

    @Nullable
    private String vanBuiten;

    private String sha256;

    protected Lezing() {}

    /// @param isVanBuiten whether the reader has no account here, so that another records for him
    /// @param sha256 of the version that he read
    Lezing(Herkomst herkomst, UUID duiding, LeesGegevens gegevens, boolean isVanBuiten, String sha256) {
        super(herkomst);
        this.duiding = duiding;
        oordeel = requireNonNull(gegevens.oordeel());
        opmerkingen = gegevens.opmerkingen();
        lezer = isVanBuiten ? requireNonNull(gegevens.lezer()).strip() : herkomst.naam();
        bigNummer = requireNonNull(gegevens.bigNummer()).strip();
        vanBuiten = isVanBuiten ? requireNonNull(gegevens.organisatie()).strip() : null;
        this.sha256 = sha256;
    }

    UUID duiding() {
        return duiding;
    }

    Letseldossier.Lezing beeld() {
        return new Letseldossier.Lezing(
                oordeel == Leesoordeel.EENS, opmerkingen, lezer, bigNummer, vanBuiten, doorNaam(), vastgelegdOp());
    }
}
