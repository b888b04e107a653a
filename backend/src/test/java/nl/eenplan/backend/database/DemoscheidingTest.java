package nl.eenplan.backend.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

class DemoscheidingTest {

    private final DriverManagerDataSource bron =
            new DriverManagerDataSource(Testdatabase.nieuw(), Testdatabase.GEBRUIKER, Testdatabase.WACHTWOORD);

    @BeforeEach
    void maakTabel() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V92__gebruik.sql")).execute(bron);
    }

    @Test
    @DisplayName("Op gegevens van de demo start Eenplan niet zonder demo: daar staan bekende wachtwoorden")
    void weigertEchtWerkOpDemo() {
        start(true);

        assertThatExceptionOfType(Startweigering.class)
                .isThrownBy(() -> start(false))
                .withMessageContaining("van de demo");
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Tussen echte gezinnen komt geen demo")
    void weigertDemoOpEchtWerk() {
        start(false);

        assertThatExceptionOfType(Startweigering.class)
                .isThrownBy(() -> start(true))
                .withMessageContaining("echt werk");
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
    }

    private void start(boolean demo) {
        var instellingen =
                new Databaseinstellingen(Path.of("."), demo, new Databaseinstellingen.Server(null, null, null));
        new Demoscheiding(JdbcClient.create(bron), new JdbcTransactionManager(bron), instellingen);
    }
}
