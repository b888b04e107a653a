package nl.eenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import nl.eenplan.backend.klok.Demoklok;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OpstartTest {

    @Autowired
    private DataSource bron;

    @Autowired
    private Clock klok;

    @Test
    @DisplayName("Zonder demo loopt de klok gelijk met de machine, in Nederlandse tijd, op een eigen database")
    void startZonderDemo() throws Exception {
        assertThat(klok).isNotInstanceOf(Demoklok.class);
        assertThat(klok.getZone().getId()).isEqualTo("Europe/Amsterdam");
        assertThat(klok.instant()).isCloseTo(Instant.now(), Assertions.within(5, ChronoUnit.SECONDS));
        try (var verbinding = bron.getConnection()) {
            assertThat(verbinding.getMetaData().getURL()).contains("/test_");
        }
    }
}
