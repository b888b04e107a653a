package nl.eenplan.frontend.bench;

import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// `logboek`: everything that a family page reads, with the log and with the log switched off; as the page does it,
/// each
/// service in a durable transaction of its own, and all in one, which shows what the commits cost.
final class LogboekVergelijking implements Vergelijking {

    private static final double GRENS = 1.15;
    private static final int OPWARMING = 300;
    private static final int RONDES = 500;

    @Override
    public String naam() {
        return "logboek";
    }

    @Override
    public List<Meting> meet() throws Exception {
        try (var huis = new Proefhuis(Schakelbaarlogboek.class)) {
            huis.meldAan("bakker");
            var jdbc = huis.eigenaar();
            var gezin = huis.bean(GezinService.class)
                    .lijst(GezinService.Gezinsfilter.alles(), 0, 1)
                    .getFirst()
                    .id();
            var ineens = new TransactionTemplate(huis.bean(PlatformTransactionManager.class));
            return List.of(
                    meet("logboek", jdbc, metLogboek -> lees(huis, gezin, metLogboek)),
                    meet(
                            "logboek, in één transactie",
                            jdbc,
                            metLogboek -> ineens.executeWithoutResult(status -> lees(huis, gezin, metLogboek))));
        }
    }

    private static Meting meet(String naam, JdbcTemplate jdbc, Consumer<Boolean> pagina) throws Exception {
        var voor = rijen(jdbc);
        var tijden = Stopwatch.omEnOm(OPWARMING, RONDES, () -> pagina.accept(true), () -> pagina.accept(false));
        var werk = rijen(jdbc) - voor >= OPWARMING + RONDES;
        return new Meting(naam, tijden.onze(), tijden.andere(), "ms", GRENS, werk);
    }

    private static void lees(Proefhuis huis, GezinId gezin, boolean metLogboek) {
        huis.bean(Schakelbaarlogboek.class).zet(metLogboek);
        Gezinspagina.lees(huis, gezin);
    }

    private static long rijen(JdbcTemplate jdbc) {
        var aantal = jdbc.queryForObject("select count(*) from logboek", Long.class);
        return aantal == null ? 0 : aantal;
    }
}
