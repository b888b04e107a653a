package nl.eenplan.backend.foto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The process in which a photograph is decoded: bytes in, what was found and two small pictures out.
///
/// Started by [nl.eenplan.backend.document.Kindproces]; ends itself when it takes too long.
final class Beeldlezer {

    static final int BESCHADIGD = 3;
    static final int TE_LANG = 4;
    static final int TE_VEEL_BEELDPUNTEN = 5;

    private Beeldlezer() {}

    /// @param args the number of seconds after which it ends itself, and the media type
    static void main(String[] args) throws IOException {
        var uitkomst = System.out;
        System.setOut(System.err);
        eindigNa(Duration.ofSeconds(Long.parseLong(args[0])));
        var bestand = Files.createTempFile("foto", ".bin");
        Files.copy(System.in, bestand, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try {
            uitkomst.write(lees(bestand, args[1]).verpakt());
            uitkomst.flush();
        } catch (Beeldmaker.TeVeelBeeldpunten e) {
            System.exit(TE_VEEL_BEELDPUNTEN);
        } catch (Beeldmaker.Beschadigd e) {
            System.exit(BESCHADIGD);
        }
        System.exit(0);
    }

    private static Beeld lees(Path bestand, String mediatype) throws IOException {
        var gegevens = Toestelgegevens.van(bestand);
        return Beeldmaker.maak(bestand, mediatype, gegevens.orientatie())
                .map(gemaakt -> new Beeld(
                        gemaakt.breedte(),
                        gemaakt.hoogte(),
                        gegevens.moment(),
                        gegevens.heeftLocatie(),
                        gemaakt.beelden()))
                .orElseGet(() -> new Beeld(0, 0, gegevens.moment(), gegevens.heeftLocatie(), Map.of()));
    }

    private static void eindigNa(Duration geduld) {
        CompletableFuture.delayedExecutor(geduld.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> Runtime.getRuntime().halt(TE_LANG));
    }
}
