package nl.eenplan.backend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenplan.backend.kern.Kerntest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
class DemoverzorgerTest {

    @Autowired
    private Demoverzorger verzorger;

    @Autowired
    private Demovoortgang voortgang;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName("De demoregio wordt één keer geladen, hoe vaak er ook gestart wordt")
    void laadtEenKeer() {
        verzorger.run(new DefaultApplicationArguments());
        verzorger.run(new DefaultApplicationArguments());

        assertThat(jdbc.sql("select naam from demolading").query(String.class).list())
                .containsExactly("regio Merewestein");
        assertThat(jdbc.sql("select count(*) from regio").query(Long.class).single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from organisatie")
                        .query(Long.class)
                        .single())
                .isEqualTo(12);
    }

    @Test
    @DisplayName("Een deel dat begonnen is en daarna wordt teruggedraaid, wordt niet nog eens begonnen")
    void onthoudtWatBegonnenIs() {
        new TransactionTemplate(transacties).executeWithoutResult(status -> {
            assertThat(voortgang.begint("gezin Proef")).isTrue();
            status.setRollbackOnly();
        });

        assertThat(voortgang.begint("gezin Proef")).isFalse();
        jdbc.sql("delete from demolading where naam like 'gezin Proef%'").update();
    }
}
