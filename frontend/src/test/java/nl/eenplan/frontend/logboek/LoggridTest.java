package nl.eenplan.frontend.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Het logboek staat er in woorden")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
@WithUserDetails("smit")
class LoggridTest extends SpringBrowserlessTest {

    @Test
    @DisplayName("Van elke taak en elke rol staat de naam er, niet de sleutel")
    void vertaaltSleutels() {
        var opgeslagen = Stream.concat(
                Arrays.stream(Taaksoort.values()).map(soort -> "taak afgerond: " + soort.sleutel()),
                Arrays.stream(Rol.values()).map(rol -> "betrokken als " + rol.sleutel()));

        assertThat(opgeslagen.map(Loggrid::handeling))
                .allSatisfy(
                        zin -> assertThat(zin).doesNotContain("taak_").matches("(taak afgerond: |betrokken als ).+"));
        assertThat(Loggrid.handeling("taak afgerond: taak_triage"))
                .isEqualTo("taak afgerond: " + Tekst.van(Taaksoort.TRIAGE));
        assertThat(Loggrid.handeling("betrokken als vt-medewerker"))
                .isEqualTo("betrokken als " + Tekst.van(Rol.VT_MEDEWERKER));
        assertThat(Loggrid.handeling("gezin geopend")).isEqualTo("gezin geopend");
    }

    @Test
    @DisplayName("Een moment heeft een jaar, en één gezin is een gezin")
    void noemtJaarEnEnkelvoud() {
        assertThat(Loggrid.wanneer(Instant.parse("2026-03-02T09:00:00Z")).getText())
                .isEqualTo("ma 2 mrt 2026 10.00");
        assertThat(Tekst.tekst("logboek.aantalGezinnen", 1)).isEqualTo("1 gezin");
        assertThat(Tekst.tekst("logboek.aantalGezinnen", 2)).isEqualTo("2 gezinnen");
    }
}
