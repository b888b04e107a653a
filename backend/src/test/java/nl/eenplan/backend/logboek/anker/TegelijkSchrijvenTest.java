package nl.eenplan.backend.logboek.anker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
class TegelijkSchrijvenTest {

    private static final int MENSEN = 8;
    private static final int KEREN = 25;

    @Autowired
    private Logboek logboek;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private DataSource bron;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Value("${eenplan.anker.map}")
    private Path ankers;

    @Test
    @DisplayName(
            "Acht mensen die tegelijk in dezelfde gezinnen werken wachten nooit in een kring, en elke keten is heel")
    void schrijftTegelijk() throws Exception {
        var gezinnen = IntStream.range(0, 5).mapToObj(nummer -> proces.gezin()).toList();
        var voor = rijen(gezinnen);

        try (var werkers = Executors.newFixedThreadPool(MENSEN)) {
            var werk = IntStream.range(0, MENSEN)
                    .mapToObj(wie -> (Callable<Integer>) () -> schrijf(gezinnen, new Random(wie)))
                    .toList();
            for (Future<Integer> klaar : werkers.invokeAll(werk)) {
                assertThat(klaar.get()).isEqualTo(KEREN);
            }
        }

        assertThat(rijen(gezinnen) - voor).isEqualTo((long) MENSEN * KEREN * gezinnen.size());
        assertThat(new Logcontrole(bron, ankers).controleer().breuk()).isEmpty();
    }

    private int schrijf(List<GezinId> gezinnen, Random toeval) {
        var wie = mensen.wie("mulder");
        var transactie = new TransactionTemplate(transacties);
        for (var keer = 0; keer < KEREN; keer++) {
            var volgorde = new ArrayList<>(gezinnen);
            Collections.shuffle(volgorde, toeval);
            transactie.executeWithoutResult(status ->
                    volgorde.forEach(gezin -> logboek.schrijf(wie, Regel.van(Soort.LEZEN, gezin, "gezin bekeken"))));
        }
        return KEREN;
    }

    private long rijen(List<GezinId> gezinnen) {
        return jdbc.sql("select count(*) from logboek where keten = any(:gezinnen)")
                .param("gezinnen", gezinnen.stream().map(GezinId::waarde).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
