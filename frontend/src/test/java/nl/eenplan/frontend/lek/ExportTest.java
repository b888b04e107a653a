package nl.eenplan.frontend.lek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A spreadsheet reads a cell that begins with `=`, `+`, `-` or `@` as a formula. Nothing is exported to one; whoever
/// adds it, proves here that such cells are text.
class ExportTest {

    private static final Stream<Path> BRONNEN = Stream.of(Path.of("src/main"), Path.of("../backend/src/main"));

    @Test
    @DisplayName("Er gaat niets naar een rekenblad")
    void kentGeenRekenblad() {
        assertThat(BRONNEN.flatMap(ExportTest::bestanden)
                        .filter(pad -> pad.toString().endsWith(".java"))
                        .filter(pad -> Stream.of("text/csv", ".csv\"", "spreadsheet", ".xlsx")
                                .anyMatch(lees(pad)::contains)))
                .isEmpty();
    }

    private static Stream<Path> bestanden(Path map) {
        try {
            return Files.walk(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
