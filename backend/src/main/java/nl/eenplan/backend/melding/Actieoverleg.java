package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import org.jspecify.annotations.Nullable;

/// The agreement on who does what in which order, before one acts on another's field (F9, W22).
@Entity
class Actieoverleg extends Dossierstuk {

    private Instant gehoudenOp;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    private Set<Partij> aanwezig = EnumSet.noneOf(Partij.class);

    @ElementCollection
    @OrderColumn(name = "volgorde")
    private List<Afspraak> afspraken = new ArrayList<>();

    @Nullable
    private String toelichting;

    protected Actieoverleg() {}

    Actieoverleg(Herkomst herkomst, ActieoverlegGegevens gegevens) {
        super(herkomst);
        gehoudenOp = herkomst.moment(requireNonNull(gegevens.gehoudenOp()));
        aanwezig.addAll(gegevens.aanwezig());
        for (var afspraak : gegevens.afspraken()) {
            afspraken.add(new Afspraak(
                    requireNonNull(afspraak.handeling()),
                    requireNonNull(afspraak.wie()),
                    afspraak.wanneer() == null ? null : herkomst.moment(afspraak.wanneer())));
        }
        toelichting = gegevens.toelichting();
    }

    Zaakbeeld.Actieoverleg beeld() {
        return new Zaakbeeld.Actieoverleg(
                gehoudenOp,
                Set.copyOf(aanwezig),
                afspraken.stream()
                        .map(afspraak ->
                                new Zaakbeeld.Afspraak(afspraak.handeling(), afspraak.wie(), afspraak.wanneer()))
                        .toList(),
                toelichting);
    }

    @Embeddable
    record Afspraak(
            @Enumerated(EnumType.STRING) Handeling handeling,
            String wie,
            @Nullable Instant wanneer) {}
}
