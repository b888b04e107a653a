package nl.eenplan.backend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenplan.backend.kern.Kerntest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
class DemoverzorgerTest {

    @Autowired
    private Demoverzorger verzorger;

    @Autowired
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
}
