package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import org.jspecify.annotations.Nullable;

/// The decision whether to report, with the rule and the version of the table it was taken under (G5, F7).
@Entity
class Afweging extends Dossierstuk {

    private boolean isVermoeden;

    @Nullable
    private Boolean isOnveilig;

    @Nullable
    private Boolean kanHelpen;

    @Nullable
    private Boolean werktMee;

    @Nullable
    private Boolean heeftResultaat;

    private String uitkomst;
    private String regel;
    private String tabelversie;

    @Nullable
    private Instant gesprekOp;

    private String gesprek;
    private String onderbouwing;

    @Nullable
    private String afspraken;

    @Nullable
    private LocalDate terugkijkenOp;

    protected Afweging() {}

    Afweging(Herkomst herkomst, AfwegenGegevens gegevens, Besluit besluit) {
        super(herkomst);
        Afwegingsvragen vragen = Afwegingsvragen.van(gegevens);
        isVermoeden = requireNonNull(vragen.isVermoeden());
        isOnveilig = vragen.isOnveilig();
        kanHelpen = vragen.kanHelpen();
        werktMee = vragen.werktMee();
        heeftResultaat = vragen.heeftResultaat();
        uitkomst = besluit.uitkomst();
        regel = besluit.regel();
        tabelversie = besluit.versie();
        gesprekOp = gegevens.gesprekOp() == null ? null : herkomst.moment(gegevens.gesprekOp());
        gesprek = requireNonNull(gegevens.gesprek());
        onderbouwing = requireNonNull(gegevens.onderbouwing());
        if (isMetAfspraken(besluit)) {
            afspraken = gegevens.afspraken();
            terugkijkenOp = gegevens.terugkijkenOp();
        }
    }

    static boolean isMetAfspraken(Besluit besluit) {
        return besluit.uitkomst().equals("AFSLUITEN_MET_AFSPRAKEN");
    }

    /// The day on which the doctor weighs again, if one was agreed.
    Optional<LocalDate> terugkijkenOp() {
        return Optional.ofNullable(terugkijkenOp);
    }

    String uitkomst() {
        return uitkomst;
    }

    @Nullable
    Instant gesprekOp() {
        return gesprekOp;
    }

    /// What was said with the parents or the child, or why not.
    String gesprek() {
        return gesprek;
    }

    Zaakbeeld.Afweging beeld(String kindNaam) {
        return new Zaakbeeld.Afweging(
                Stukbron.sleutel("AFWEGING", id()),
                kindNaam,
                uitkomst,
                new Afwegingsvragen(isVermoeden, isOnveilig, kanHelpen, werktMee, heeftResultaat),
                regel,
                onderbouwing,
                gesprek,
                gesprekOp,
                afspraken,
                terugkijkenOp,
                doorNaam(),
                vastgelegdOp());
    }
}
