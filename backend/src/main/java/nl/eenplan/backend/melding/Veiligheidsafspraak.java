package nl.eenplan.backend.melding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import org.jspecify.annotations.Nullable;

/// The veiligheidsvoorwaarden that Veilig Thuis agreed with the family, or set without its consent (W13).
@Entity
class Veiligheidsafspraak extends Dossierstuk {

    @ElementCollection
    @OrderColumn(name = "volgorde")
    private List<Voorwaarde> voorwaarden = new ArrayList<>();

    private boolean zijnOudersAkkoord;

    @Nullable
    private String toelichting;

    protected Veiligheidsafspraak() {}

    Veiligheidsafspraak(Herkomst herkomst, VoorwaardenGegevens gegevens) {
        super(herkomst);
        for (var voorwaarde : gegevens.voorwaarden()) {
            voorwaarden.add(new Voorwaarde(
                    requireNonNull(voorwaarde.tekst()),
                    requireNonNull(voorwaarde.voorWie()),
                    requireNonNull(voorwaarde.wieControleert())));
        }
        zijnOudersAkkoord = requireNonNull(gegevens.zijnOudersAkkoord());
        toelichting = gegevens.toelichting();
    }

    List<Zaakbeeld.Voorwaarde> beelden() {
        return voorwaarden.stream()
                .map(voorwaarde ->
                        new Zaakbeeld.Voorwaarde(voorwaarde.tekst(), voorwaarde.voorWie(), voorwaarde.wieControleert()))
                .toList();
    }

    String stuk() {
        return Stukbron.sleutel("VEILIGHEIDSAFSPRAAK", id());
    }

    boolean zijnOudersAkkoord() {
        return zijnOudersAkkoord;
    }

    @Nullable
    String toelichting() {
        return toelichting;
    }

    @Embeddable
    record Voorwaarde(String tekst, String voorWie, String wieControleert) {}
}
