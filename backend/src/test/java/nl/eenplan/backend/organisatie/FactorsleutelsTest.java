package nl.eenplan.backend.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import nl.eenplan.backend.database.Startweigering;
import nl.eenplan.backend.organisatie.Factorinstellingen.Bestand;
import nl.eenplan.backend.organisatie.Factorinstellingen.Server;
import nl.eenplan.processes.api.MedewerkerId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sleutels voor de geheimen van tweede stappen")
class FactorsleutelsTest {

    private static final byte[] GEHEIM = "twintig bytes geheim".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path map;

    @Test
    @DisplayName("Wat versleuteld is, is alleen voor dezelfde persoon en met dezelfde sleutel te lezen")
    void versleutelt() {
        var wie = MedewerkerId.nieuw();
        var sleutels = Factorsleutels.leesOfMaak(map.resolve("een").resolve("sleutels.txt"));
        var inhoud = sleutels.versleutel(GEHEIM, wie);

        assertThat(sleutels.ontsleutel("1", inhoud, wie)).contains(GEHEIM);
        assertThat(sleutels.versleutel(GEHEIM, wie)).isNotEqualTo(inhoud);
        assertThat(sleutels.ontsleutel("2", inhoud, wie)).isEmpty();
        assertThatThrownBy(() -> sleutels.ontsleutel("1", inhoud, MedewerkerId.nieuw()))
                .isInstanceOf(IllegalStateException.class);
        inhoud[20] ^= 1;
        assertThatThrownBy(() -> sleutels.ontsleutel("1", inhoud, wie)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("De sleutel wordt één keer gemaakt en is alleen voor de eigenaar te lezen")
    void maaktEenKeer() throws IOException {
        var bestand = map.resolve("sleutels.txt");
        Factorsleutels.leesOfMaak(bestand);
        var eerste = Files.readString(bestand);

        Factorsleutels.leesOfMaak(bestand);

        assertThat(Files.readString(bestand)).isEqualTo(eerste);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                .isEqualTo("rw-------");
        assertThat(Files.list(map)).hasSize(1);
    }

    @Test
    @DisplayName("Met een nieuwe sleutel bovenaan wordt daarmee versleuteld, en blijft het oude te lezen")
    void wisseltSleutel() throws IOException {
        var wie = MedewerkerId.nieuw();
        var bestand = map.resolve("sleutels.txt");
        var oud = Factorsleutels.leesOfMaak(bestand).versleutel(GEHEIM, wie);
        Files.writeString(bestand, "2026-04 " + willekeurig() + "\n" + Files.readString(bestand));

        var sleutels = Factorsleutels.lees(bestand);

        assertThat(sleutels.huidig()).isEqualTo("2026-04");
        assertThat(sleutels.ontsleutel("1", oud, wie)).contains(GEHEIM);
        assertThat(sleutels.ontsleutel("2026-04", sleutels.versleutel(GEHEIM, wie), wie))
                .contains(GEHEIM);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "alleen-een-naam",
                "1 geen base64!",
                "1 a29ydA==",
                "1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "1 Y2hhbmdlbWVjaGFuZ2VtZWNoYW5nZW1lY2hhbmdlbWU="
            })
    @DisplayName("Een leeg bestand, een kort woord en een sleutel die te raden is, houden de start tegen")
    void weigertSlechteSleutel(String inhoud) throws IOException {
        var bestand = Files.writeString(map.resolve("sleutels.txt"), inhoud);

        assertThatThrownBy(() -> Factorsleutels.lees(bestand))
                .isInstanceOfSatisfying(
                        Startweigering.class,
                        weigering -> assertThat(weigering.raad()).contains("EENPLAN_FACTOR_SLEUTELS"));
    }

    @Test
    @DisplayName("Op een eigen server start Eenplan buiten de demo niet zonder eigen sleutel, in de demo wel")
    void eistEigenSleutel() {
        var server = new Server("jdbc:postgresql://db/eenplan");

        assertThatThrownBy(() -> new Factorinstellingen(map, false, server, new Bestand(null)).sleutels())
                .isInstanceOf(Startweigering.class);
        assertThatThrownBy(() ->
                        new Factorinstellingen(map, false, server, new Bestand(map.resolve("weg.txt"))).sleutels())
                .isInstanceOf(Startweigering.class);
        assertThat(new Factorinstellingen(map, true, server, new Bestand(null))
                        .sleutels()
                        .huidig())
                .isEqualTo("1");
    }

    private static String willekeurig() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
