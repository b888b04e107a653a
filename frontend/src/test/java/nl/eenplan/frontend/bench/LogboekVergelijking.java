package nl.eenplan.frontend.bench;

import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.logboek.Kijkbundel;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.JdbcTemplate;

/// `logboek`: everything that a family page reads, with the log and with the log switched off, as a request does it:
/// each service in a transaction of its own, and all that was looked at durable before the answer leaves.
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
            return List.of(meet("logboek", jdbc, metLogboek -> lees(huis, gezin, metLogboek)));
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
        try (var ronde = huis.bean(Kijkbundel.class).begin()) {
            Gezinspagina.lees(huis, gezin);
            ronde.legVast();
        }
    }

    private static long rijen(JdbcTemplate jdbc) {
        var aantal = jdbc.queryForObject("select count(*) from logboek", Long.class);
        return aantal == null ? 0 : aantal;
    }
}
