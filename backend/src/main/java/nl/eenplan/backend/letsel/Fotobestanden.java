package nl.eenplan.backend.letsel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.foto.Bewaarketen;
import nl.eenplan.backend.letsel.FotosVastleggenGegevens.FotoGegevens;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The files behind the photographs: of this gezin, each once, with the hash that was taken when they came in.
@Component
class Fotobestanden {

    private final DocumentService documenten;
    private final Bewaarketen bewaring;

    Fotobestanden(DocumentService documenten, Bewaarketen bewaring) {
        this.documenten = documenten;
        this.bewaring = bewaring;
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

    /// Lays the file with the injury, if there is one, records that the camera no longer holds it, and answers its
    /// SHA-256.
    String koppel(UUID document, @Nullable UUID letsel) {
        DocumentId id = new DocumentId(document);
        if (letsel != null) {
            documenten.koppel(id, Koppeling.aanLetsel(letsel));
        }
        bewaring.gewist(id);
        return documenten.get(id).sha256();
    }
}
