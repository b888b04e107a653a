package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.Beslistafel.Besluit;
import org.jspecify.annotations.Nullable;

/// The safety assessment of Veilig Thuis with its decisions on G6 and G7.
@Entity
class Triage extends Dossierstuk {

    private int veiligheidsscore;
    private String feiten;
    private boolean isStrafbaar;

    @Nullable
    private String strafbaarToelichting;

    private boolean isStructureelOnveilig;
    private boolean isHerhaald;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    private Set<Kenmerk> kenmerken = EnumSet.noneOf(Kenmerk.class);

    private String advies;
    private String regel;
    private String tabelversie;
    private boolean isMda;

    @Nullable
    private String mdaMotivering;

    protected Triage() {}

    Triage(Herkomst herkomst, TriageGegevens gegevens, Besluit besluit) {
        super(herkomst);
        veiligheidsscore = requireNonNull(gegevens.veiligheidsscore());
        feiten = requireNonNull(gegevens.feiten());
        isStrafbaar = requireNonNull(gegevens.isStrafbaar());
        strafbaarToelichting = isStrafbaar ? gegevens.strafbaarToelichting() : null;
        isStructureelOnveilig = requireNonNull(gegevens.isStructureelOnveilig());
        isHerhaald = requireNonNull(gegevens.isHerhaald());
        kenmerken.addAll(gegevens.kenmerken());
        advies = besluit.uitkomst();
        regel = besluit.regel();
        tabelversie = besluit.versie();
        isMda = requireNonNull(gegevens.isMda());
        mdaMotivering = gegevens.mdaMotivering();
    }

    /// The table accepts with `AANVAARD`; everything else is not an MDA++ case unless a person says why.
    static boolean wijktAf(Besluit besluit, boolean isMda) {
        return "AANVAARD".equals(besluit.uitkomst()) != isMda;
    }

    int veiligheidsscore() {
        return veiligheidsscore;
    }

    boolean isStrafbaar() {
        return isStrafbaar;
    }

    boolean isStructureelOnveilig() {
        return isStructureelOnveilig;
    }

    boolean isHerhaald() {
        return isHerhaald;
    }

    boolean isMda() {
        return isMda;
    }

    Zaakbeeld.Triage beeld() {
        return new Zaakbeeld.Triage(
                Stukbron.sleutel("TRIAGE", id()),
                veiligheidsscore,
                feiten,
                isStrafbaar,
                strafbaarToelichting,
                isStructureelOnveilig,
                isHerhaald,
                Set.copyOf(kenmerken),
                regel,
                isMda,
                mdaMotivering,
                doorNaam(),
                vastgelegdOp());
    }
}
