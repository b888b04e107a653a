package nl.eenplan.backend.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Starts [Tekstlezer] in a JVM of its own for one file.
///
/// @see "backend/adr/0003-documents-are-read-in-a-child-process.md"
@Component
class Leesproces {

    private static final int MEESTE_BYTES = 4 * Tekstlezer.MEESTE_TEKENS;

    private final Kindproces kind;

    Leesproces(
            @Value("${eenplan.document.lezen-hoogstens:60s}") Duration geduld,
            @Value("${eenplan.document.lezen-geheugen:256m}") String geheugen) {
        kind = new Kindproces(geduld, geheugen, MEESTE_BYTES);
    }

    /// The text, or empty when the file could not be read within the limits.
    Optional<String> lees(InputStream inhoud) {
        var uitkomst = kind.draai(Tekstlezer.class, inhoud);
        return uitkomst.code() == 0
                ? Optional.of(new String(uitkomst.antwoord(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
