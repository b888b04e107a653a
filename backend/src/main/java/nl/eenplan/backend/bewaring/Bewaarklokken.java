package nl.eenplan.backend.bewaring;

import java.util.Objects;
import nl.eenplan.backend.gezin.Faseverloop;
import nl.eenplan.backend.toegang.Systeem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps `bewaarklok`: at once when a case closes, and every hour for each gezin whose log has grown or whose rule is
/// another one now. The function `bewaarklok_bereken` says how it is reckoned.
@Component
class Bewaarklokken {

    private static final int PER_KEER = 500;
    private static final String DOEL = "bewaartermijnen bijgewerkt";
    private static final Logger LOG = LoggerFactory.getLogger(Bewaarklokken.class);

    private static final String ACHTER = """
            select count(bewaarklok_bereken(a.id)::text) from (
                select g.id
                  from gezin g
                  join bewaartermijn t on t.categorie = 'VT_DOSSIER' and t.van <= eenplan_vandaag()
                                      and (t.tot is null or t.tot > eenplan_vandaag())
                  left join logketen l on l.keten = g.id
                  left join bewaarklok k on k.gezin = g.id and k.categorie = t.categorie
                 where k.gezin is null or k.lognummer < l.nummer or k.termijn <> t.id
                 limit :aantal) a
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;

    Bewaarklokken(JdbcClient jdbc, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.transactie = new TransactionTemplate(transacties);
    }

    @EventListener
    void bij(Faseverloop verloop) {
        Systeem.als(
                DOEL,
                () -> jdbc.sql("select bewaarklok_bereken(:gezin)")
                        .param("gezin", verloop.gezin().waarde())
                        .query(rij -> {}));
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void ronde() {
        var gedaan = werkBij();
        if (gedaan > 0) {
            LOG.info("Bewaartermijnen bijgewerkt van {} gezin(nen)", gedaan);
        }
    }

    /// How many gezinnen were behind.
    long werkBij() {
        var gedaan = 0L;
        var beurt = Systeem.als(DOEL, this::beurt);
        while (beurt > 0) {
            gedaan += beurt;
            beurt = Systeem.als(DOEL, this::beurt);
        }
        return gedaan;
    }

    private long beurt() {
        return Objects.requireNonNull(transactie.execute(status ->
                jdbc.sql(ACHTER).param("aantal", PER_KEER).query(Long.class).single()));
    }
}
