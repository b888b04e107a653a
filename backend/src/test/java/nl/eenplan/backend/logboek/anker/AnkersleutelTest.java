package nl.eenplan.backend.logboek.anker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nl.eenplan.backend.database.Startweigering;
import nl.eenplan.backend.logboek.anker.Ankerinstellingen.Plek;
import nl.eenplan.backend.logboek.anker.Ankerinstellingen.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnkersleutelTest {

    private static final Server SERVER = new Server("jdbc:postgresql://db/eenplan");

    @TempDir
    private Path thuis;

    @Test
    @DisplayName("Echt werk op een eigen server begint niet zonder eigen sleutel")
    void weigertZonderSleutel() {
        var instellingen = new Ankerinstellingen(thuis, false, SERVER, new Plek(null, null));

        assertThatThrownBy(instellingen::sleutel)
                .isInstanceOfSatisfying(
                        Startweigering.class,
                        weigering -> assertThat(weigering.raad()).contains("EENPLAN_ANKER_SLEUTEL"));
        assertThat(thuis).isEmptyDirectory();
    }

    @Test
    @DisplayName("Een bestand dat geen sleutel is wordt geweigerd, met wat er te doen is")
    void weigertOnzin() throws Exception {
        var bestand = Files.writeString(thuis.resolve("sleutel.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");

        for (var pad : new Path[] {bestand, thuis.resolve("niets.pem")}) {
            assertThatThrownBy(() -> new Ankerinstellingen(thuis, false, SERVER, new Plek(pad, null)).sleutel())
                    .isInstanceOf(Startweigering.class);
        }
    }

    @Test
    @DisplayName("In een eigen gegevensmap wordt de sleutel één keer gemaakt, voor alleen de eigenaar")
    void maaktEenKeer() throws Exception {
        var instellingen = new Ankerinstellingen(thuis, true, new Server(null), new Plek(null, null));

        var eerste = instellingen.sleutel();

        assertThat(instellingen.sleutel().naam()).isEqualTo(eerste.naam());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(thuis.resolve("ankersleutel.pem"))))
                .isEqualTo("rw-------");
        assertThat(eerste.publiekePem()).contains("BEGIN PUBLIC KEY");
    }

    @Test
    @DisplayName("verify-log zegt op een map zonder gegevens dat er niets te controleren is")
    void kijktNietZonderGegevens() {
        var uit = new ByteArrayOutputStream();

        var status = VerifyLog.controleer(
                Map.of("EENPLAN_HOME", thuis.toString()), new PrintStream(uit, true, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("geen gegevens van Eenplan");
    }
}
