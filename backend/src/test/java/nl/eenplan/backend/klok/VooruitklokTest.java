package nl.eenplan.backend.klok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("De klok loopt niet terug als die van de server terugspringt")
class VooruitklokTest {

    private static final Instant BEGIN = Instant.parse("2026-10-25T00:30:00Z");
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Machine machine = new Machine(NEDERLAND, new Instant[] {BEGIN});
    private final Vooruitklok klok = new Vooruitklok(machine);

    @Test
    @DisplayName("Hij loopt mee, staat stil zolang de server achterloopt en loopt dan weer mee")
    void staatStil() {
        machine.verzet(Duration.ofHours(2));
        assertThat(klok.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(2)));

        machine.verzet(Duration.ofHours(-1));
        assertThat(klok.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(2)));
        machine.verzet(Duration.ofMinutes(59));
        assertThat(klok.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(2)));
        machine.verzet(Duration.ofMinutes(2));
        assertThat(klok.instant()).isEqualTo(BEGIN.plus(Duration.ofMinutes(121)));
    }

    @Test
    @DisplayName("Hij is niet vroeger dan de grens die hem is gezegd")
    void isNietVoorDeGrens() {
        klok.nietVoor(BEGIN.plusSeconds(30));
        assertThat(klok.instant()).isEqualTo(BEGIN.plusSeconds(30));

        klok.nietVoor(BEGIN);
        assertThat(klok.instant()).isEqualTo(BEGIN.plusSeconds(30));
    }

    @Test
    @DisplayName("In een andere zone is het even laat, wie er ook het eerst keek")
    void deeltHetMetAndereZones() {
        var elders = klok.withZone(ZoneId.of("UTC"));
        machine.verzet(Duration.ofHours(1));
        assertThat(elders.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(1)));
        machine.verzet(Duration.ofHours(-1));

        assertThat(klok.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(1)));
        assertThat(elders.getZone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    @DisplayName("De beheerder leest een keer dat de klok is teruggezet en een keer dat hij weer gelijkloopt")
    @ExtendWith(OutputCaptureExtension.class)
    void meldtTerugspringen(CapturedOutput uitvoer) {
        machine.verzet(Duration.ofSeconds(-59));
        klok.instant();
        assertThat(uitvoer).doesNotContain("teruggezet");

        machine.verzet(Duration.ofMinutes(-4));
        klok.instant();
        klok.instant();
        assertThat(uitvoer.getOut()).containsOnlyOnce("De klok van de server is PT4M59S teruggezet");

        machine.verzet(Duration.ofMinutes(5));
        klok.instant();
        klok.instant();
        assertThat(uitvoer.getOut()).containsOnlyOnce("De klok van de server loopt weer gelijk");
    }

    /// Shares its time with its other zones.
    private static final class Machine extends Clock {

        private final ZoneId zone;
        private final Instant[] nu;

        Machine(ZoneId zone, Instant[] nu) {
            this.zone = zone;
            this.nu = nu;
        }

        void verzet(Duration stap) {
            nu[0] = nu[0].plus(stap);
        }

        @Override
        public Instant instant() {
            return nu[0];
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId andere) {
            return new Machine(andere, nu);
        }
    }
}
