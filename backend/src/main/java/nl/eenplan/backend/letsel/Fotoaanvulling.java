package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.toegang.Stukbron;
import nl.eenplan.processes.api.OnderzoekId;
import org.jspecify.annotations.Nullable;

/// The photographs of an examination that were asked for later (F5c), or why there are none. It says nothing of when it
/// happened: no term begins with it.
@Entity
class Fotoaanvulling extends Dossierstuk {

    private UUID onderzoekId;
    private boolean isVerwijderdVanCamera;

    @Nullable
    private String redenGeenFotos;

    @ElementCollection
    @OrderColumn(name = "volgorde")
    private List<Foto> fotos = new ArrayList<>();

    protected Fotoaanvulling() {}

    Fotoaanvulling(Herkomst herkomst, OnderzoekId onderzoek, NieuweFotosGegevens gegevens, List<Foto> fotos) {
        super(herkomst);
        onderzoekId = onderzoek.waarde();
        isVerwijderdVanCamera = !fotos.isEmpty();
        redenGeenFotos =
                fotos.isEmpty() ? requireNonNull(gegevens.redenGeenFotos()).strip() : null;
        this.fotos.addAll(fotos);
    }

    boolean isVan(OnderzoekId onderzoek) {
        return onderzoekId.equals(onderzoek.waarde());
    }

    @Nullable
    String redenGeenFotos() {
        return redenGeenFotos;
    }

    String stuk() {
        return Stukbron.sleutel("FOTOAANVULLING", id());
    }

    List<Letseldossier.Foto> beelden() {
        return fotos.stream().map(Foto::beeld).toList();
    }
}
