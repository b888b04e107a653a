package nl.eenplan.backend.klok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.eenplan.backend.database.Testdatabase;
import nl.eenplan.backend.klok.Demoklok.Verzetting;
import nl.eenplan.processes.api.KlokVerzet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

class DemoklokTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Instant BEGIN =
            ZonedDateTime.of(2026, 3, 2, 10, 0, 0, 0, NEDERLAND).toInstant();

    private final List<Object> gebeurtenissen = new ArrayList<>();
    private final Machine machine = new Machine();
    private Klokstanden standen;

    @BeforeEach
    void maakDatabase() {
        var bron = new DriverManagerDataSource(Testdatabase.nieuw(), Testdatabase.GEBRUIKER, Testdatabase.WACHTWOORD);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V10__klok.sql")).execute(bron);
        standen = new Klokstanden(JdbcClient.create(bron), new JdbcTransactionManager(bron));
    }

    @Test
    @DisplayName("De eerste keer begint de demo op maandag 2 maart 2026 om tien uur, daarna loopt de tijd door")
    void begintBijHetScenario() {
        var klok = klok();

        assertThat(LocalDateTime.now(klok)).isEqualTo(LocalDateTime.of(2026, 3, 2, 10, 0));

        machine.verstrijkt(Duration.ofHours(3));

        assertThat(LocalDateTime.now(klok)).isEqualTo(LocalDateTime.of(2026, 3, 2, 13, 0));
        assertThat(LocalDateTime.now(klok())).isEqualTo(LocalDateTime.of(2026, 3, 2, 13, 0));
    }

    @Test
    @DisplayName("De klok gaat vooruit, meldt dat en weet het na een nieuwe start nog")
    void gaatVooruit() {
        var klok = klok();

        var uitkomst = klok.zetVooruit(Duration.ofDays(180));

        assertThat(uitkomst).isEqualTo(new Verzetting.Verzet(BEGIN.plus(Duration.ofDays(180))));
        assertThat(gebeurtenissen).containsExactly(new KlokVerzet(Duration.between(machine.instant(), klok.instant())));
        assertThat(klok().instant()).isCloseTo(klok.instant(), within(1, ChronoUnit.MILLIS));
    }

    @Test
    @DisplayName("De klok gaat nooit terug en blijft bij een weigering staan waar hij stond")
    void weigertTerug() {
        var klok = klok();

        assertThat(klok.zetOp(BEGIN.minusSeconds(1))).isInstanceOf(Verzetting.Geweigerd.class);
        assertThat(klok.zetVooruit(Duration.ZERO)).isInstanceOf(Verzetting.Geweigerd.class);

        assertThat(klok.instant()).isEqualTo(BEGIN);
        assertThat(gebeurtenissen).isEmpty();
    }

    @Test
    @DisplayName("Een verkeerd getypt jaartal zet de klok niet onherroepelijk ver vooruit")
    void weigertVerVooruit() {
        var klok = klok();

        assertThat(klok.zetVooruit(Duration.ofDays(2 * 366 + 1))).isInstanceOf(Verzetting.Geweigerd.class);
        assertThat(klok.instant()).isEqualTo(BEGIN);
        assertThat(klok.zetVooruit(Duration.ofDays(2 * 366))).isInstanceOf(Verzetting.Verzet.class);
    }

    @Test
    @DisplayName("Bij het opstarten hoort de motor meteen hoe ver de klok verschilt")
    void meldtStandBijStart() {
        var klok = klok();

        klok.start();

        assertThat(gebeurtenissen).containsExactly(new KlokVerzet(Duration.between(machine.instant(), BEGIN)));
    }

    @Test
    @DisplayName("Dezelfde klok in een andere zone gaat mee vooruit")
    void gaatMeeInAndereZone() {
        var klok = klok();
        var elders = klok.withZone(ZoneId.of("UTC"));

        klok.zetVooruit(Duration.ofHours(1));

        assertThat(elders.instant()).isEqualTo(klok.instant());
        assertThat(LocalDateTime.now(elders)).isEqualTo(LocalDateTime.of(2026, 3, 2, 10, 0));
    }

    private Demoklok klok() {
        return new Demoklok(machine, standen, gebeurtenissen::add, BEGIN);
    }

    private static final class Machine extends Clock {

        private Instant nu = Instant.parse("2027-05-05T12:00:00Z");

        void verstrijkt(Duration duur) {
            nu = nu.plus(duur);
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return NEDERLAND;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
