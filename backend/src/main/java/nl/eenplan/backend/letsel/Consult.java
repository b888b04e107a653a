package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import org.jspecify.annotations.Nullable;

/// What the vertrouwensarts advised on a child known to him by number only (F4c, G4c).
@Entity
class Consult extends Dossierstuk {

    private Instant overlegdOp;
    private String kindnummer;
    private String advies;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    private Set<Criterium> criteria = EnumSet.noneOf(Criterium.class);

    @Nullable
    private String afwijking;

    protected Consult() {}

    Consult(Herkomst herkomst, ConsultGegevens gegevens, String kindnummer) {
        super(herkomst);
        overlegdOp = herkomst.moment(requireNonNull(gegevens.overlegdOp()));
        this.kindnummer = kindnummer;
        advies = requireNonNull(gegevens.advies());
        criteria.addAll(gegevens.criteria());
        afwijking = gegevens.afwijking();
    }

    /// One criterion is enough (`domain.md` §2 G4c).
    boolean isForensischNodig() {
        return !criteria.isEmpty();
    }

    Letseldossier.Consult beeld() {
        return new Letseldossier.Consult(
                Stukbron.sleutel("CONSULT", id()),
                overlegdOp,
                kindnummer,
                advies,
                Set.copyOf(criteria),
                afwijking,
                doorNaam());
    }
}
