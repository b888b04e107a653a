package nl.eenplan.frontend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "eenplan.demo=true")
class DemoAccountsTest {

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName("De accounts die bij het starten en in de README staan, zijn precies die van de demo")
    void noemtPreciesDeAccountsVanDeDemo() throws Exception {
        var demo = new TreeSet<>(jdbc.sql("select gebruikersnaam from medewerker")
                .query(String.class)
                .list());
        var bericht = new ClassPathResource("demo-accounts.txt").getContentAsString(StandardCharsets.UTF_8);
        var readme = Files.readString(Opdracht.bestand("README.md"));

        assertThat(namen("(?m)^  ([a-z]+) ", bericht)).isEqualTo(demo);
        assertThat(namen("(?m)^\\| `([a-z]+)` \\|", readme)).isEqualTo(demo);
    }

    private static TreeSet<String> namen(String patroon, String tekst) {
        return Pattern.compile(patroon)
                .matcher(tekst)
                .results()
                .map(vondst -> vondst.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
