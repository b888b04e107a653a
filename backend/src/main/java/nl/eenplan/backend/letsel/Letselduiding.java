package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.OnderzoekId;
import org.jspecify.annotations.Nullable;

/// One version of the interpretation of the injuries that one examination was about (F6); a next version
/// never overwrites it.
@Entity
class Letselduiding extends Dossierstuk {

    @ManyToOne(fetch = FetchType.LAZY)
    private Onderzoek onderzoek;

    private int versie;

    @Enumerated(EnumType.STRING)
    private Conclusie conclusie;

    /// Code and words of the scale as it was then.
    @Nullable
    private String waarschijnlijkheid;

    @Nullable
    private String waarschijnlijkheidLabel;

    private String toelichting;
    private String beperkingen;

    @Enumerated(EnumType.STRING)
    private Duidingstatus status;

    private boolean lezingNodig;

    private String bigNummer;

    @Nullable
    private String reden;

    @ElementCollection
    @OrderColumn(name = "volgorde")
    private List<Hypothese> hypothesen = new ArrayList<>();

    protected Letselduiding() {}

    /// @param label words of the likelihood, null when it cannot be told
    Letselduiding(
            Herkomst herkomst, Onderzoek onderzoek, LetselduidenGegevens gegevens, int versie, @Nullable String label) {
        super(herkomst);
        this.onderzoek = onderzoek;
        this.versie = versie;
        conclusie = requireNonNull(gegevens.conclusie());
        waarschijnlijkheid = label == null ? null : gegevens.waarschijnlijkheid();
        waarschijnlijkheidLabel = label;
        toelichting = requireNonNull(gegevens.toelichting());
        beperkingen = requireNonNull(gegevens.beperkingen());
        status = requireNonNull(gegevens.status());
        lezingNodig = status == Duidingstatus.DEFINITIEF;
        bigNummer = requireNonNull(gegevens.bigNummer()).strip();
        reden = versie == 1 ? null : requireNonNull(gegevens.reden()).strip();
        for (var hypothese : gegevens.hypothesen()) {
            hypothesen.add(new Hypothese(
                    requireNonNull(hypothese.hypothese()),
                    requireNonNull(hypothese.bevindingenVoor()),
                    requireNonNull(hypothese.bevindingenTegen())));
        }
    }

    OnderzoekId onderzoek() {
        return onderzoek.sleutel();
    }

    int versie() {
        return versie;
    }

    private String stuk() {
        return Stukbron.sleutel("LETSELDUIDING", id());
    }

    private Duidingstand stand(Letseldossier.@Nullable Lezing lezing) {
        if (status == Duidingstatus.ADVIES) {
            return Duidingstand.ADVIES;
        }
        if (!lezingNodig) {
            return Duidingstand.DEFINITIEF;
        }
        if (lezing == null) {
            return Duidingstand.WACHT_OP_LEZER;
        }
        return lezing.isEens() ? Duidingstand.DEFINITIEF : Duidingstand.OPMERKINGEN;
    }

    /// @param lezing what the second reader said of it, null when nobody read it
    Letseldossier.Duiding beeld(Letseldossier.@Nullable Lezing lezing) {
        return new Letseldossier.Duiding(
                id(),
                stuk(),
                onderzoek.sleutel(),
                onderzoek.onderzochtOp(),
                versie,
                conclusie,
                waarschijnlijkheidLabel,
                toelichting,
                beperkingen,
                status,
                stand(lezing),
                reden,
                door(),
                doorNaam(),
                bigNummer,
                vastgelegdOp(),
                hypothesen.stream().map(Hypothese::beeld).toList(),
                lezing);
    }
}
