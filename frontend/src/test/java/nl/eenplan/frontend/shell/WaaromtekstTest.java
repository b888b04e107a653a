package nl.eenplan.frontend.shell;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Whatever a gateway may ask has its answers in words: nobody reads the name of a variable on the tab *Proces*.
class WaaromtekstTest {

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final Pattern VOORWAARDE = Pattern.compile("<bpmn:conditionExpression[^>]*>\\$\\{([^}]+)}<");
    private static final Pattern JA_OF_NEE = Pattern.compile("!?(\\w+)");
    private static final Pattern CODE = Pattern.compile("(\\w+) [!=]= '(\\w+)'");

    private final Tekstbron bron = new Tekstbron();

    @TestFactory
    Stream<DynamicTest> elkAntwoordHeeftWoorden() throws IOException {
        var modellen = new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn");
        var antwoorden = Arrays.stream(modellen)
                .flatMap(WaaromtekstTest::voorwaarden)
                .flatMap(WaaromtekstTest::antwoorden)
                .distinct()
                .sorted()
                .toList();
        assertTrue(antwoorden.containsAll(List.of("waarom.isAcuut.ja", "waarom.screeningsbesluit.TERUG")));
        return antwoorden.stream()
                .map(antwoord -> DynamicTest.dynamicTest(
                        antwoord, () -> assertNotEquals(antwoord, bron.getTranslation(antwoord, NEDERLANDS))));
    }

    private static Stream<String> voorwaarden(Resource model) {
        try {
            return VOORWAARDE
                    .matcher(model.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(gevonden -> gevonden.group(1).strip());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> antwoorden(String voorwaarde) {
        var jaOfNee = JA_OF_NEE.matcher(voorwaarde);
        return jaOfNee.matches()
                ? Stream.of("ja", "nee").map(antwoord -> sleutel(jaOfNee.group(1), antwoord))
                : CODE.matcher(voorwaarde).results().map(code -> sleutel(code.group(1), code.group(2)));
    }

    private static String sleutel(String vraag, String antwoord) {
        return "waarom." + vraag + "." + antwoord;
    }
}
