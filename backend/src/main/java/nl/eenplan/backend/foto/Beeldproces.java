package nl.eenplan.backend.foto;

import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.eenplan.backend.document.Bestandstype;
import nl.eenplan.backend.document.Kindproces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Starts [Beeldlezer] in a JVM of its own for one photograph, a few at a time: five that are sent at once wait for
/// each other rather than take the machine.
@Component
class Beeldproces {

    private static final int MEESTE_BYTES = 1_000_000;

    private final Kindproces kind;
    private final Semaphore plaatsen;

    Beeldproces(
            @Value("${eenplan.foto.lezen-hoogstens:60s}") Duration geduld,
            @Value("${eenplan.foto.lezen-geheugen:384m}") String geheugen,
            @Value("${eenplan.foto.lezen-gelijktijdig:2}") int gelijktijdig) {
        kind = new Kindproces(geduld, geheugen, MEESTE_BYTES);
        plaatsen = new Semaphore(gelijktijdig, true);
    }

    sealed interface Uitkomst {
        record Gelezen(Beeld beeld) implements Uitkomst {}

        record Beschadigd() implements Uitkomst {}

        record TeGroot() implements Uitkomst {}
    }

    /// What took too long or too much memory counts as a photograph that cannot be shown here, not as a damaged one.
    Uitkomst lees(InputStream inhoud, Bestandstype type) {
        plaatsen.acquireUninterruptibly();
        try {
            var uitkomst = kind.draai(Beeldlezer.class, inhoud, type.mediatype());
            return switch (uitkomst.code()) {
                case 0 -> new Uitkomst.Gelezen(Beeld.uit(uitkomst.antwoord()));
                case Beeldlezer.BESCHADIGD -> new Uitkomst.Beschadigd();
                case Beeldlezer.TE_VEEL_BEELDPUNTEN -> new Uitkomst.TeGroot();
                default -> new Uitkomst.Gelezen(new Beeld(0, 0, null, false, Map.of()));
            };
        } finally {
            plaatsen.release();
        }
    }
}
