package nl.eenplan.backend.document;

import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A document names nobody. One that belongs to an injury is named by that injury, whose child others know; also one
/// that was taken from the list counts, since whoever has its link can open it.
@Component
class Documentinhoud implements Inhoudbron {

    private final JdbcClient jdbc;

    Documentinhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inhoud inhoud(GezinId gezin, Compartiment compartiment) {
        return Inhoud.zonderPersoon(jdbc.sql(
                        "select coalesce(letsel, id) from document where gezin = :gezin and compartiment = :compartiment")
                .param("gezin", gezin.waarde())
                .param("compartiment", compartiment.name())
                .query(UUID.class)
                .set());
    }
}
