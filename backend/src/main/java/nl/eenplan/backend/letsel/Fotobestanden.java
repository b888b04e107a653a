package nl.eenplan.backend.letsel;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.foto.Bewaarketen;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens.FotoGegevens;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The files behind the photographs: of this gezin, each once, with the hash that was taken when they came in.
@Component
class Fotobestanden {

    private final DocumentService documenten;
    private final Bewaarketen bewaring;
    private final Stukken stukken;

    Fotobestanden(DocumentService documenten, Bewaarketen bewaring, Stukken stukken) {
        this.documenten = documenten;
        this.bewaring = bewaring;
        this.stukken = stukken;
    }

    /// Numbers of the injuries that a photograph can show; nothing is asked where there is none.
    Set<Integer> nummers(PersoonId kind, List<FotoGegevens> fotos) {
        return letsels(kind, fotos).keySet();
    }

    void controleer(GezinId gezin, List<FotoGegevens> fotos, Invoer invoer) {
        if (fotos.isEmpty()) {
            return;
        }
        Set<UUID> vanGezin = new HashSet<>();
        documenten
                .vanGezin(gezin)
                .forEach(document -> vanGezin.add(document.id().waarde()));
        Set<UUID> gezien = new HashSet<>();
        for (int i = 0; i < fotos.size(); i++) {
            UUID document = fotos.get(i).document();
            if (document != null) {
                String veld = "fotos[" + i + "].document";
                invoer.eis(veld, vanGezin.contains(document), "Dit bestand is er niet meer. Voeg de foto opnieuw toe.");
                invoer.eis(veld, gezien.add(document), "Deze foto staat er al bij. Verwijder hem hier.");
            }
        }
    }

    /// Each as it is kept with the record, after [#controleer].
    List<Foto> leg(Herkomst herkomst, List<FotoGegevens> fotos) {
        Map<Integer, UUID> letsels = letsels(herkomst.kind(), fotos);
        return fotos.stream().map(foto -> foto(herkomst, foto, letsels)).toList();
    }

    private Foto foto(Herkomst herkomst, FotoGegevens gegevens, Map<Integer, UUID> letsels) {
        UUID document = requireNonNull(gegevens.document());
        UUID letsel = gegevens.letsel() == null ? null : letsels.get(gegevens.letsel());
        return new Foto(
                document,
                gegevens.letsel(),
                herkomst.moment(requireNonNull(gegevens.gemaaktOp())),
                requireNonNull(gegevens.maker()),
                requireNonNull(gegevens.maatstaf()),
                koppel(document, letsel),
                gegevens.lengte(),
                gegevens.breedte(),
                gegevens.isMaatstafNodig() ? gegevens.redenGeenMaatstaf() : null);
    }

    private Map<Integer, UUID> letsels(PersoonId kind, List<FotoGegevens> fotos) {
        return fotos.isEmpty()
                ? Map.of()
                : stukken.letsels(kind).stream().collect(Collectors.toMap(Letsel::nummer, Letsel::id));
    }

    /// Lays the file with the injury, if there is one, records that the camera no longer holds it, and answers its
    /// SHA-256.
    private String koppel(UUID document, @Nullable UUID letsel) {
        DocumentId id = new DocumentId(document);
        if (letsel != null) {
            documenten.koppel(id, Koppeling.aanLetsel(letsel));
        }
        bewaring.gewist(id);
        return documenten.get(id).sha256();
    }
}
