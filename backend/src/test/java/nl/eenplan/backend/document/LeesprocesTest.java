package nl.eenplan.backend.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeesprocesTest {

    @Test
    @DisplayName("De tekst van een PDF komt uit een ander proces terug, met accenten")
    void leestPdf() {
        var proces = new Leesproces(Duration.ofSeconds(60), "128m");

        var tekst = proces.lees(new ByteArrayInputStream(Testbestanden.pdf("Hematoom, één à twee cm")));

        assertThat(tekst).hasValueSatisfying(gelezen -> assertThat(gelezen).contains("Hematoom, één à twee cm"));
    }

    @Test
    @DisplayName("De plek van het ingepakte programma wordt herkend, ook met een spatie of plus in de map")
    void vindtIngepaktProgramma() {
        assertThat(Kindproces.applicatiejar("jar:nested:/srv/een%20plan/app+1.jar/!BOOT-INF/lib/eenplan-backend.jar!/"))
                .isEqualTo("/srv/een plan/app+1.jar");
    }

    @Test
    @DisplayName("Een kapotte PDF levert niets op en schaadt niets")
    void overleeftKapot() {
        var proces = new Leesproces(Duration.ofSeconds(60), "128m");

        assertThat(proces.lees(new ByteArrayInputStream("%PDF-1.7\n1 0 obj <<".getBytes(UTF_8))))
                .isEmpty();
    }

    @Test
    @DisplayName("Een PDF die zich uitpakt tot meer dan het geheugen kost alleen het andere proces het leven")
    void overleeftUitdijend() {
        var proces = new Leesproces(Duration.ofSeconds(60), "48m");

        assertThat(proces.lees(new ByteArrayInputStream(Testbestanden.uitdijendePdf(100))))
                .isEmpty();
    }

    @Test
    @DisplayName("Een bestand dat nooit eindigt wordt na de afgesproken tijd afgebroken")
    void breektHangendAf() throws Exception {
        var proces = new Leesproces(Duration.ofSeconds(2), "64m");
        var voor = ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .count();

        try (var nooit = new PipedOutputStream();
                var inhoud = new PipedInputStream(nooit)) {
            assertThat(proces.lees(inhoud)).isEmpty();
        }

        assertThat(ProcessHandle.current()
                        .children()
                        .filter(ProcessHandle::isAlive)
                        .count())
                .isEqualTo(voor);
    }

    @Test
    @DisplayName("Een PDF met een XFA-formulier dat een bestand van de server wil invoegen, krijgt dat niet")
    void voegtGeenBestandIn(@TempDir Path map) throws IOException {
        var geheim = Files.writeString(map.resolve("geheim.txt"), "wielewaal-geheim");
        var proces = new Leesproces(Duration.ofSeconds(60), "128m");

        var tekst = proces.lees(new ByteArrayInputStream(Testbestanden.xfaPdf("Verslag", geheim)));

        assertThat(tekst)
                .hasValueSatisfying(
                        gelezen -> assertThat(gelezen).contains("Verslag").doesNotContain("wielewaal"));
    }
}
