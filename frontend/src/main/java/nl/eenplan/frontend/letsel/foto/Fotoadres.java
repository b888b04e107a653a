package nl.eenplan.frontend.letsel.foto;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Maat;
import nl.eenplan.backend.toegang.GeenToegang;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// The addresses of the pictures that are shown instead of originals.
///
/// Each request passes the gate again and is logged: an address that was copied, or that somebody keeps after he lost
/// his part in the case, answers as one that never existed. Nothing is kept by the browser.
@RestController
@RequestMapping("/foto/{foto}")
class Fotoadres {

    private static final String TEGEL = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240" width="320" height="240">
              <rect width="320" height="240" fill="#e8e8ea"/>
              <text x="160" y="112" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#333">%s</text>
              <text x="160" y="140" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#333">%s</text>
            </svg>
            """;

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private final FotoService fotos;
    private final I18NProvider teksten;

    Fotoadres(FotoService fotos, I18NProvider teksten) {
        this.fotos = fotos;
        this.teksten = teksten;
    }

    static String klein(UUID foto) {
        return "foto/" + foto + "/klein";
    }

    static String groot(UUID foto) {
        return "foto/" + foto + "/groot";
    }

    static String afschrift(UUID foto) {
        return "foto/" + foto + "/afschrift";
    }

    @GetMapping("/klein")
    ResponseEntity<byte[]> toonKlein(@PathVariable UUID foto) {
        return beeld(fotos.voorbeeld(new DocumentId(foto), Maat.KLEIN));
    }

    @GetMapping("/groot")
    ResponseEntity<byte[]> toonGroot(@PathVariable UUID foto) {
        return beeld(fotos.voorbeeld(new DocumentId(foto), Maat.GROOT));
    }

    /// To take along; its name says nothing of whose it is.
    @GetMapping("/afschrift")
    ResponseEntity<byte[]> geefAfschrift(@PathVariable UUID foto) {
        var naam = ContentDisposition.attachment()
                .filename("foto-" + foto.toString().substring(24) + ".jpg")
                .build();
        return fotos.afschrift(new DocumentId(foto))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                        .body(bytes))
                .orElseGet(Fotoadres::nietGevonden);
    }

    @ExceptionHandler({GeenToegang.class, MethodArgumentTypeMismatchException.class})
    static ResponseEntity<byte[]> nietGevonden() {
        return ResponseEntity.notFound().build();
    }

    private ResponseEntity<byte[]> beeld(Optional<byte[]> voorbeeld) {
        return voorbeeld
                .map(bytes ->
                        ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(bytes))
                .orElseGet(() -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("image/svg+xml"))
                        .body(tegel()));
    }

    /// Outside a screen nobody knows the language of the person: Dutch.
    private byte[] tegel() {
        return TEGEL.formatted(
                        teksten.getTranslation("foto.geenVoorbeeld", NEDERLANDS),
                        teksten.getTranslation("foto.welBewaard", NEDERLANDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
