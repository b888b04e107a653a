package nl.eenplan.backend.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wie een betrokkenheid of een blindering wijzigt, laat de poort opnieuw kijken")
class RechtengeheugenTest {

    private static final Pattern SCHRIJFT = Pattern.compile(
            "(insert\\s+into|update|delete\\s+from)\\s+(betrokkenheid|blindering)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    @DisplayName("In elke klasse die in die tabellen schrijft")
    void kijktOpnieuw() throws IOException {
        try (var bestanden = Files.walk(Path.of("src/main/java"))) {
            var schrijvers = bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .filter(bestand -> SCHRIJFT.matcher(tekst(bestand)).find())
                    .toList();

            assertThat(schrijvers)
                    .hasSizeGreaterThan(5)
                    .allMatch(bestand -> tekst(bestand).contains("Rechtengeheugen.vergeet()"));
        }
    }

    @Test
    @DisplayName("Buiten een verzoek wordt niets onthouden")
    void onthoudtNietsBuitenEenVerzoek() {
        assertThat(Rechtengeheugen.vergeet()).isFalse();
        Rechtengeheugen.begin();
        Rechtengeheugen.eindig();
        assertThat(Rechtengeheugen.vergeet()).isFalse();
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
