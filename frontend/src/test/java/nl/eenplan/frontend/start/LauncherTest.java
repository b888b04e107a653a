package nl.eenplan.frontend.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    private static final List<String> GEREEDSCHAP = List.of(
            "bash",
            "env",
            "dirname",
            "basename",
            "cat",
            "grep",
            "sed",
            "ls",
            "head",
            "find",
            "id",
            "readlink",
            "mktemp");

    @TempDir
    Path map;

    @Test
    @DisplayName("Zonder opdracht of met help legt de starter uit wat er kan")
    void legtUit() throws Exception {
        assertThat(Opdracht.voerUit(Map.of(), "eenplan").tekst())
                .contains(
                        "./eenplan start", "./eenplan test", "./eenplan bench", "./eenplan verify-log", "EENPLAN_HOME");
        assertThat(Opdracht.voerUit(Map.of(), "eenplan", "help").code()).isZero();
    }

    @Test
    @DisplayName("Een onbekende opdracht wordt geweigerd met uitleg")
    void weigertOnbekendeOpdracht() throws Exception {
        var uitkomst = Opdracht.voerUit(Map.of(), "eenplan", "strat");

        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.tekst()).contains("Onbekende opdracht: strat", "./eenplan start");
    }

    @Test
    @DisplayName("Een aangewezen browser die er niet is, stopt de tests voordat ze beginnen")
    void weigertVerkeerdeBrowser() throws Exception {
        var uitkomst = Opdracht.voerUit(
                Map.of("JAVA_HOME", jdk("25.0.1").toString(), "EENPLAN_CHROMIUM", "/bestaat/niet"), "eenplan", "test");

        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.tekst()).contains("EENPLAN_CHROMIUM wijst naar /bestaat/niet");
    }

    @Test
    @DisplayName("Zonder browser en zonder pakketbeheer zegt de starter precies wat te typen en slaat niets over")
    void zegtHoeEenBrowserKomt() throws Exception {
        var uitkomst = Opdracht.voerUit(kaal("JAVA_HOME", jdk("25.0.1").toString()), "eenplan", "test");

        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.tekst()).contains("apt-get install -y chromium", "EENPLAN_CHROMIUM=");
    }

    @Test
    @DisplayName("Zonder JDK 25 zegt de starter wat ontbreekt en hoe het te installeren is")
    void zegtHoeEenJdkKomt() throws Exception {
        var uitkomst = Opdracht.voerUit(kaal("JAVA_HOME", jdk("17.0.9").toString()), "eenplan", "start");

        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.tekst()).contains("JDK 25 nodig", "JAVA_HOME", "apt-get install openjdk-25-jdk");
    }

    @Test
    @DisplayName("Een JDK 25 in een gebruikelijke map wordt gevonden, ook als JAVA_HOME naar een oudere wijst")
    void vindtJdkInGebruikelijkeMap() throws Exception {
        Opdracht.nagebootst(map.resolve("usr/lib/jvm/jdk-25/bin/javac"), "echo javac 25");
        Opdracht.nagebootst(map.resolve("usr/lib/jvm/jdk-25/bin/java"), "exit 0");

        var uitkomst = Opdracht.voerUit(kaal("JAVA_HOME", jdk("17.0.9").toString()), "eenplan", "test");

        assertThat(uitkomst.tekst()).doesNotContain("JDK 25 nodig").contains("Chromium");
    }

    @Test
    @DisplayName(
            "Een tweede start bouwt niet opnieuw, ook als het bouwen naast de broncode schrijft; een wijziging wel")
    void bouwtAlleenWatVeranderdIs() throws Exception {
        var starter = huisMetBroncode();
        var omgeving = Map.of("JAVA_HOME", jdk("25.0.1").toString(), "EENPLAN_KLASSENCACHE", "false");

        Opdracht.voerUit(omgeving, starter, "start");
        Opdracht.voerUit(omgeving, starter, "start");
        assertThat(map.resolve("huis/gebouwd")).content().isEqualTo("gebouwd\n");

        maakOuder(map.resolve("huis/frontend/target/eenplan.gebouwd"));
        Files.writeString(map.resolve("huis/backend/src/main/Dossier.java"), "gewijzigd");
        Opdracht.voerUit(omgeving, starter, "start");
        assertThat(map.resolve("huis/gebouwd")).content().isEqualTo("gebouwd\ngebouwd\n");
    }

    /// The launcher in a house of its own, whose build writes files beside the sources as that of the screens does.
    private String huisMetBroncode() throws Exception {
        var huis = map.resolve("huis");
        for (var module : List.of("processes", "backend", "frontend")) {
            Files.createDirectories(huis.resolve(module + "/src/main"));
            Files.writeString(huis.resolve(module + "/pom.xml"), "<project/>");
            maakOuder(huis.resolve(module + "/src/main"));
            maakOuder(huis.resolve(module + "/pom.xml"));
        }
        Files.writeString(huis.resolve("pom.xml"), "<project/>");
        maakOuder(huis.resolve("pom.xml"));
        Opdracht.nagebootst(huis.resolve("mvnw"), """
                [ "$1" = -v ] && exit 0
                echo gebouwd >> gebouwd
                mkdir -p frontend/target frontend/src/main/frontend/generated
                echo jar > frontend/target/eenplan-frontend-1.jar
                sleep 0.1
                date +%N > frontend/src/main/frontend/generated/vaadin.ts""");
        Files.copy(Opdracht.bestand("eenplan"), huis.resolve("eenplan"), StandardCopyOption.COPY_ATTRIBUTES);
        return huis.resolve("eenplan").toString();
    }

    private static void maakOuder(Path bestand) throws IOException {
        Files.setLastModifiedTime(bestand, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }

    private Map<String, String> kaal(String naam, String waarde) throws Exception {
        return Map.of(
                "PATH", kaalPad().toString(), "HOME", map.toString(), "EENPLAN_WORTEL", map.toString(), naam, waarde);
    }

    private Path jdk(String versie) throws Exception {
        Opdracht.nagebootst(map.resolve("jdk/bin/javac"), "echo javac " + versie);
        Opdracht.nagebootst(map.resolve("jdk/bin/java"), "exit 0");
        return map.resolve("jdk");
    }

    private Path kaalPad() throws Exception {
        var pad = map.resolve("pad");
        for (var naam : GEREEDSCHAP) {
            var bron = Files.exists(Path.of("/bin", naam)) ? Path.of("/bin", naam) : Path.of("/usr/bin", naam);
            Opdracht.nagebootst(pad.resolve(naam), "exec " + bron + " \"$@\"");
        }
        return pad;
    }
}
