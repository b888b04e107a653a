package nl.eenplan.frontend.start;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ContainerTest {

    private static final String INGANG = "docker/entrypoint.sh";
    private static final String GEZONDHEID = "docker/healthcheck.sh";

    @TempDir
    Path map;

    private final Map<String, String> omgeving = new HashMap<>();

    @BeforeEach
    void bootsJavaNa() throws Exception {
        Opdracht.nagebootst(map.resolve("bin/java"), "echo \"gestart: $* wachtwoord=$EENPLAN_DB_PASSWORD\"");
        omgeving.put("JAVA_HOME", map.toString());
        omgeving.put("EENPLAN_APP", "/eenplan/eenplan.jar");
        omgeving.put(
                "EENPLAN_BEKENDE_WACHTWOORDEN",
                Opdracht.bestand("backend/src/main/resources/bekende-wachtwoorden.txt")
                        .toString());
        omgeving.put("EENPLAN_DB_URL", "jdbc:postgresql://db/eenplan");
        omgeving.put("EENPLAN_DB_USER", "eenplan");
    }

    @Test
    @DisplayName("De container leest het wachtwoord uit een bestand en start dan Eenplan")
    void leestGeheimUitBestand() throws Exception {
        var geheim = Files.writeString(map.resolve("geheim"), "kl4proos en een zin\n");
        omgeving.put("EENPLAN_DB_PASSWORD_FILE", geheim.toString());

        var uitkomst = Opdracht.voerUit(omgeving, INGANG);

        assertThat(uitkomst.code()).isZero();
        assertThat(uitkomst.tekst())
                .contains("-jar /eenplan/eenplan.jar")
                .contains("wachtwoord=kl4proos en een zin\n")
                .contains("MaxRAMPercentage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EENPLAN_DB_URL", "EENPLAN_DB_USER", "EENPLAN_DB_PASSWORD"})
    @DisplayName("De container start niet zonder server, gebruiker of wachtwoord en zegt wat ontbreekt")
    void eistInstelling(String ontbreekt) throws Exception {
        omgeving.put("EENPLAN_DB_PASSWORD", "kl4proos en een zin");
        omgeving.remove(ontbreekt);

        var uitkomst = Opdracht.voerUit(omgeving, INGANG);

        assertThat(uitkomst.code()).isEqualTo(78);
        assertThat(uitkomst.tekst()).contains(ontbreekt + " ontbreekt").doesNotContain("gestart:");
    }

    @Test
    @DisplayName("De container start niet met een standaardwachtwoord, behalve in de demo")
    void weigertStandaardwachtwoord() throws Exception {
        omgeving.put("EENPLAN_DB_PASSWORD", "PostGres");

        assertThat(Opdracht.voerUit(omgeving, INGANG).tekst()).contains("standaardwachtwoord");

        omgeving.put("EENPLAN_DEMO", "true");

        assertThat(Opdracht.voerUit(omgeving, INGANG).code()).isZero();
    }

    @Test
    @DisplayName("Een geheim dat niet te lezen is of twee keer gegeven wordt, houdt de start tegen")
    void weigertOnduidelijkGeheim() throws Exception {
        omgeving.put("EENPLAN_DB_PASSWORD_FILE", map.resolve("bestaat-niet").toString());

        assertThat(Opdracht.voerUit(omgeving, INGANG).tekst()).contains("niet te lezen");

        omgeving.put("EENPLAN_DB_PASSWORD", "kl4proos en een zin");

        assertThat(Opdracht.voerUit(omgeving, INGANG).tekst()).contains("allebei gezet");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 503})
    @DisplayName("De container is gezond als Eenplan zegt dat het klaar is, anders niet")
    void volgtHetAntwoord(int status) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", vraag -> {
            vraag.sendResponseHeaders(status, -1);
            vraag.close();
        });
        server.start();
        try {
            var poort =
                    Map.of("EENPLAN_PORT", String.valueOf(server.getAddress().getPort()));

            assertThat(Opdracht.voerUit(poort, GEZONDHEID).code()).isEqualTo(status == 200 ? 0 : 1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("De container is niet gezond als er niets luistert")
    void isOngezondZonderAntwoord() throws Exception {
        int poort;
        try (var vrij = new ServerSocket(0)) {
            poort = vrij.getLocalPort();
        }

        var uitkomst = Opdracht.voerUit(Map.of("EENPLAN_PORT", String.valueOf(poort)), GEZONDHEID);

        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.tekst()).contains("antwoordt niet op poort " + poort);
    }

    @Test
    @DisplayName("Geheimen worden één keer gemaakt, lang en in een map voor alleen de eigenaar")
    void maaktGeheimenEenKeer() throws Exception {
        var geheimen = map.resolve("geheimen");

        Opdracht.voerUit(Map.of(), "docker/maak-geheimen.sh", geheimen.toString());
        var eerste = Files.readString(geheimen.resolve("db_wachtwoord"));
        Opdracht.voerUit(Map.of(), "docker/maak-geheimen.sh", geheimen.toString());

        assertThat(eerste).hasSize(64).isEqualTo(Files.readString(geheimen.resolve("db_wachtwoord")));
        assertThat(geheimen.resolve("anker_sleutel")).content().contains("PRIVATE KEY");
        assertThat(geheimen.resolve("factor_sleutels")).content().matches("1 [A-Za-z0-9+/]{43}=\\n");
        assertThat(Files.getPosixFilePermissions(geheimen)).hasSize(3);
    }

    @Test
    @DisplayName(
            "Eenplan draait in compose met een alleen-lezen schijf, zonder rechten en zonder wachtwoord in de tekst")
    void staatDichtInCompose() throws Exception {
        var tekst = Files.readString(Opdracht.bestand("docker/compose.yml"));
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(tekst);

        assertThat(compose)
                .extractingByKey("services", as(InstanceOfAssertFactories.MAP))
                .extractingByKey("eenplan", as(InstanceOfAssertFactories.MAP))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"));
        assertThat(tekst).doesNotContain("POSTGRES_PASSWORD:", "EENPLAN_DB_PASSWORD:");
        assertThat(Files.readString(Opdracht.bestand("docker/Dockerfile")))
                .contains("USER 10001:10001", "HEALTHCHECK", "extract --layers");
    }
}
