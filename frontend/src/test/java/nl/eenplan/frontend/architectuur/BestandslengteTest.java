package nl.eenplan.frontend.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What outgrows this tells more than one story, in a test as much as in what it tests.
class BestandslengteTest {

    private static final int LANGST = 300;

    @ParameterizedTest
    @ValueSource(strings = {"processes", "backend", "frontend"})
    @DisplayName("Geen klasse en geen test is langer dan 300 regels")
    void blijftOverzichtelijk(String module) throws IOException {
        Map<Path, Long> lengtes = new HashMap<>();
        try (var bronnen = Files.walk(Path.of("..", module, "src"))) {
            bronnen.filter(pad -> pad.toString().endsWith(".java")).forEach(pad -> lengtes.put(pad, regels(pad)));
        }

        assertThat(lengtes).isNotEmpty();
        lengtes.values().removeIf(lengte -> lengte <= LANGST);
        assertThat(lengtes).isEmpty();
    }

    private static long regels(Path pad) {
        try (var regels = Files.lines(pad)) {
            return regels.count();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
