package nl.eenplan.backend.gezin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes phase and safety score, each with its line on the time line.
@Service
@Transactional(propagation = Propagation.MANDATORY)
class GezinsverloopImpl implements Gezinsverloop {

    private final Gezinnen gezinnen;
    private final TijdlijnService tijdlijn;
    private final JdbcClient jdbc;
    private final Clock klok;
    private final ApplicationEventPublisher events;

    GezinsverloopImpl(
            Gezinnen gezinnen,
            TijdlijnService tijdlijn,
            JdbcClient jdbc,
            Clock klok,
            ApplicationEventPublisher events) {
        this.gezinnen = gezinnen;
        this.tijdlijn = tijdlijn;
        this.jdbc = jdbc;
        this.klok = klok;
        this.events = events;
    }

    @Override
    public void naar(GezinId id, Fase fase) {
        var gezin = gezinnen.vergrendel(id.waarde()).orElseThrow(() -> new NoSuchElementException("Geen gezin " + id));
        if (gezin.bereik(fase, klok.instant())) {
            gezinnen.flush();
            tijdlijn.noteer(id, Compartiment.GEZIN, "FASE", "Fase is nu: " + fase.label());
            events.publishEvent(new Faseverloop(id, fase));
        }
    }

    @Override
    public void geefVeiligheidsscore(GezinId gezin, int score) {
        jdbc.sql("insert into veiligheidsscore (gezin, score, op) values (:gezin, :score, :op)")
                .param("gezin", gezin.waarde())
                .param("score", score)
                .param("op", OffsetDateTime.now(klok))
                .update();
        tijdlijn.noteer(gezin, Compartiment.VEILIGHEID, "VEILIGHEID", "Veiligheid beoordeeld met een " + score);
    }
}
