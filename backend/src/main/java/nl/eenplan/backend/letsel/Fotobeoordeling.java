package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import org.jspecify.annotations.Nullable;

/// The judgement of a forensic doctor on photographs that another made (F5c).
@Entity
class Fotobeoordeling extends Dossierstuk {

    private Instant aangevraagdOp;
    private String vraagstelling;

    @Enumerated(EnumType.STRING)
    private Instantie instantie;

    private String zaaknummer;

    @Nullable
    private Boolean isMetRadiologie;

    /// As the consents of the gezin stood when this was recorded; never without.
    @Nullable
    private Boolean isToestemmingGetekend;

    @Enumerated(EnumType.STRING)
    private Fotokwaliteit kwaliteit;

    private String bevindingen;

    @Nullable
    private String aanvullend;

    @Nullable
    private String anogenitaal;

    protected Fotobeoordeling() {}

    Fotobeoordeling(Herkomst herkomst, FotosBeoordelenGegevens gegevens) {
        super(herkomst);
        aangevraagdOp = herkomst.moment(requireNonNull(gegevens.aangevraagdOp()));
        vraagstelling = requireNonNull(gegevens.vraagstelling());
        instantie = requireNonNull(gegevens.instantie());
        zaaknummer = requireNonNull(gegevens.zaaknummer());
        isMetRadiologie = instantie == Instantie.LECK ? gegevens.isMetRadiologie() : null;
        isToestemmingGetekend = Boolean.TRUE.equals(isMetRadiologie) ? true : null;
        kwaliteit = requireNonNull(gegevens.kwaliteit());
        bevindingen = requireNonNull(gegevens.bevindingen());
        aanvullend = gegevens.aanvullend();
        anogenitaal = gegevens.anogenitaal();
    }

    Letseldossier.Fotobeoordeling beeld() {
        return new Letseldossier.Fotobeoordeling(
                Stukbron.sleutel("FOTOBEOORDELING", id()),
                aangevraagdOp,
                vraagstelling,
                instantie,
                zaaknummer,
                kwaliteit,
                bevindingen,
                aanvullend,
                anogenitaal,
                vastgelegdOp(),
                doorNaam());
    }
}
