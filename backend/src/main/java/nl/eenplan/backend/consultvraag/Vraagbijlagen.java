package nl.eenplan.backend.consultvraag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import org.springframework.stereotype.Component;

/// The files that go along: photographs without anything but the picture, radiology as it is.
@Component
class Vraagbijlagen {

    private final DocumentService documenten;

    Vraagbijlagen(DocumentService documenten) {
        this.documenten = documenten;
    }

    /// Whether each photograph can go along; false for what is no JPEG or PNG, or is damaged.
    boolean zijnSchoonTeMaken(List<UUID> fotos) {
        return fotos.stream().allMatch(foto -> schoon(foto).isPresent());
    }

    Optional<byte[]> schoon(UUID foto) {
        return Fotoschoner.schoon(lees(foto));
    }

    byte[] lees(UUID document) {
        try (var inhoud = documenten.download(new DocumentId(document)).inhoud()) {
            return inhoud.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
