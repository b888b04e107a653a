package nl.eenplan.backend.overleg;

import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a partner contributes from his own field (M5) is about the family as a whole.
@Component
class Bijdrageinhoud implements Inhoudbron {

    private final JdbcClient jdbc;

    Bijdrageinhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inhoud inhoud(GezinId gezin, Compartiment compartiment) {
        return Inhoud.zonderPersoon(jdbc.sql("select id from overleg_bijdrage where gezin = :gezin"
                        + " and compartiment = :compartiment and vakinhoud <> ''")
                .param("gezin", gezin.waarde())
                .param("compartiment", compartiment.name())
                .query(UUID.class)
                .set());
    }
}
