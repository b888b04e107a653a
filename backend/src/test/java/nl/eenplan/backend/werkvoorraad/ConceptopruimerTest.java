package nl.eenplan.backend.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
class ConceptopruimerTest {

    @Autowired
    private Conceptopruimer opruimer;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    @Test
    @DisplayName("Een concept waar een maand niemand aan kwam verdwijnt, een van vorige week blijft")
    void gooitVergetenConceptenWeg() {
        bewaar("vergeten", 31);
        bewaar("onderhanden", 7);

        opruimer.ruimOp();

        assertThat(jdbc.sql("select sleutel from eigen_concept")
                        .query(String.class)
                        .list())
                .contains("onderhanden")
                .doesNotContain("vergeten");
    }

    private void bewaar(String sleutel, int dagenGeleden) {
        jdbc.sql("insert into eigen_concept (medewerker, sleutel, versie, json, bewaard_op)"
                        + " values (:wie, :sleutel, 0, '{}', :op)")
                .param("wie", mensen.wie("mulder").id().waarde())
                .param("sleutel", sleutel)
                .param("op", OffsetDateTime.now(klok).minusDays(dagenGeleden))
                .update();
    }
}
