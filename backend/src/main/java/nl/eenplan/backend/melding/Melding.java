package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A melding to Veilig Thuis: drafted by the doctor, sent by the process, then it has a receipt number (F8).
@Entity
class Melding extends Dossierstuk {

    private boolean isAcuut;
    private String bron;
    private String aanleiding;

    @ElementCollection
    @BatchSize(size = 50)
    private Set<String> aard = new LinkedHashSet<>();

    private String feiten;
    private String interpretatie;
    private String verteldAanGezin;

    @Nullable
    private String medischeGegevens;

    @Nullable
    private String noodzaak;

    @Nullable
    private String nummer;

    @Nullable
    private Instant verstuurdOp;

    protected Melding() {}

    Melding(Herkomst herkomst, MeldenGegevens gegevens, boolean isAcuut) {
        super(herkomst);
        this.isAcuut = isAcuut;
        bron = requireNonNull(gegevens.bron());
        aanleiding = requireNonNull(gegevens.aanleiding());
        aard.addAll(gegevens.aard());
        feiten = requireNonNull(gegevens.feiten());
        interpretatie = requireNonNull(gegevens.interpretatie());
        verteldAanGezin = requireNonNull(gegevens.verteldAanGezin());
        boolean zijnErMedische = gegevens.medischeGegevens() != null
                && !gegevens.medischeGegevens().isBlank();
        medischeGegevens = zijnErMedische ? gegevens.medischeGegevens() : null;
        noodzaak = zijnErMedische ? gegevens.noodzaak() : null;
    }

    boolean isVerstuurd() {
        return nummer != null;
    }

    void verstuur(String ontvangstnummer, Instant op) {
        if (isVerstuurd()) {
            throw new IllegalStateException("Melding " + nummer + " is al verstuurd");
        }
        nummer = ontvangstnummer;
        verstuurdOp = op;
    }

    @Nullable
    Instant verstuurdOp() {
        return verstuurdOp;
    }

    boolean isVerstuurdVanaf(Instant grens) {
        return verstuurdOp != null && !verstuurdOp.isBefore(grens);
    }

    @Nullable
    String nummer() {
        return nummer;
    }

    /// @param toonMedisch whether the reader may see the medical data that went along
    Meldingbeeld beeld(String kindNaam, Codes.Codeboek codes, boolean toonMedisch) {
        List<Code> aarden =
                aard.stream().sorted().map(code -> codes.get(Codes.AARD, code)).toList();
        return new Meldingbeeld(
                Stukbron.sleutel("MELDING", id()),
                kind(),
                kindNaam,
                isAcuut,
                nummer,
                verstuurdOp,
                doorNaam(),
                codes.get(Codes.HOEDANIGHEID, bron),
                codes.get(Codes.AANLEIDING, aanleiding),
                aarden,
                feiten,
                interpretatie,
                verteldAanGezin,
                toonMedisch ? medischeGegevens : null,
                toonMedisch ? noodzaak : null);
    }
}
