package nl.eenplan.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Elke tekst op een scherm staat in een bundel")
class TekstbronTest {

    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final Path BRON = Path.of("src/main/java/nl/eenplan/frontend");
    private static final Pattern VAST =
            Pattern.compile("(?:tekst|titel|feit|chip|metActie|teken|stap)\\(\\s*\"([a-z]+\\.[A-Za-z.]+[A-Za-z])\"");
    private static final Pattern PLAATS = Pattern.compile("\\{\\d");

    private final Tekstbron bron = new Tekstbron();

    @Test
    @DisplayName("Een sleutel in de code heeft een tekst")
    void kentElkeSleutel() throws IOException {
        Set<String> ontbreekt = new TreeSet<>();

        for (String sleutel : sleutelsInCode()) {
            if (bron.getTranslation(sleutel, NEDERLANDS).equals(sleutel)) {
                ontbreekt.add(sleutel);
            }
        }

        assertThat(ontbreekt).isEmpty();
    }

    @Test
    @DisplayName("Elke rol en elke taak heeft een naam")
    void kentElkBegrip() {
        var sleutels = Stream.concat(
                        Arrays.stream(Rol.values()).map(rol -> "rol." + rol),
                        Arrays.stream(Taaksoort.values()).map(soort -> "taak." + soort))
                .toList();

        assertThat(sleutels)
                .allSatisfy(sleutel ->
                        assertThat(bron.getTranslation(sleutel, NEDERLANDS)).isNotEqualTo(sleutel));
    }

    @Test
    @DisplayName("Een ontbrekende tekst toont haar sleutel")
    void toontSleutelVanOntbrekendeTekst() {
        assertThat(bron.getTranslation("er.is.niets", NEDERLANDS)).isEqualTo("er.is.niets");
    }

    @Test
    @DisplayName("Een tekst met waarden heeft geen losse apostrof, die de waarde zou laten verdwijnen")
    void heeftGeenLosseApostrof() throws IOException {
        try (var bundels = Files.list(Path.of("src/main/resources/tekst"))) {
            for (Path bundel : bundels.toList()) {
                List<String> fout = Files.readAllLines(bundel).stream()
                        .filter(regel -> PLAATS.matcher(regel).find())
                        .filter(regel -> regel.replace("''", "").contains("'"))
                        .toList();
                assertThat(fout).as(bundel.toString()).isEmpty();
            }
        }
    }

    private static Set<String> sleutelsInCode() throws IOException {
        Set<String> sleutels = new TreeSet<>();
        try (var bestanden = Files.walk(BRON)) {
            for (Path bestand :
                    bestanden.filter(pad -> pad.toString().endsWith(".java")).toList()) {
                VAST.matcher(Files.readString(bestand)).results().forEach(treffer -> sleutels.add(treffer.group(1)));
            }
        }
        assertThat(sleutels).hasSizeGreaterThan(80);
        return sleutels;
    }
}
