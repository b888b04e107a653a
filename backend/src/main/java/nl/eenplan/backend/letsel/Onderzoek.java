package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OnderzoekId;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;

/// History and examination from top to toe with the injuries that were seen, and whether they could be excluded as a
/// sign of abuse (F2, G2).
@Entity
class Onderzoek extends Dossierstuk {

    private Instant onderzochtOp;
    private String anamnese;
    private boolean isTopTeen;

    @Nullable
    private String redenGeenTopTeen;

    @Enumerated(EnumType.STRING)
    private Mobiliteit mobiliteit;

    @Enumerated(EnumType.STRING)
    private Stolling stolling;

    @Nullable
    private String stollingToelichting;

    @Nullable
    private String signalen;

    private boolean isUitgesloten;

    @Nullable
    private String onderbouwing;

    @OneToMany(mappedBy = "onderzoek", cascade = CascadeType.PERSIST)
    @OrderBy("nummer")
    private List<Letsel> letsels = new ArrayList<>();

    protected Onderzoek() {}

    /// @param eersteNummer number of the first injury; they count on over all examinations of the child
    Onderzoek(Herkomst herkomst, LetselBeschrijvenGegevens gegevens, int eersteNummer) {
        super(herkomst);
        onderzochtOp = herkomst.moment(requireNonNull(gegevens.onderzochtOp()));
        anamnese = requireNonNull(gegevens.anamnese());
        isTopTeen = requireNonNull(gegevens.isTopTeen());
        redenGeenTopTeen = isTopTeen ? null : gegevens.redenGeenTopTeen();
        mobiliteit = requireNonNullElse(gegevens.mobiliteit(), Mobiliteit.ONGEBOREN);
        stolling = requireNonNull(gegevens.stolling());
        stollingToelichting = gegevens.stollingToelichting();
        signalen = gegevens.signalen();
        isUitgesloten = requireNonNull(gegevens.isUitgesloten());
        onderbouwing = gegevens.onderbouwing();
        int nummer = eersteNummer;
        for (var letsel : gegevens.letsels()) {
            letsels.add(new Letsel(this, nummer++, letsel));
        }
    }

    OnderzoekId sleutel() {
        return new OnderzoekId(id());
    }

    Instant onderzochtOp() {
        return onderzochtOp;
    }

    boolean isVan(TaakId taak, MedewerkerId arts) {
        return taak().equals(taak) && door().equals(arts);
    }

    boolean isTopTeen() {
        return isTopTeen;
    }

    boolean isUitgesloten() {
        return isUitgesloten;
    }

    Mobiliteit mobiliteit() {
        return mobiliteit;
    }

    List<Letsel> letsels() {
        return List.copyOf(letsels);
    }

    Letseldossier.Onderzoek beeld() {
        return new Letseldossier.Onderzoek(
                Stukbron.sleutel("ONDERZOEK", id()),
                taak(),
                onderzochtOp,
                anamnese,
                isTopTeen,
                redenGeenTopTeen,
                mobiliteit,
                stolling,
                stollingToelichting,
                signalen,
                isUitgesloten,
                onderbouwing,
                doorNaam());
    }
}
