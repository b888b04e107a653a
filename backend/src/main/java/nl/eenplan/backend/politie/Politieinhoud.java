package nl.eenplan.backend.politie;

import java.util.HashSet;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// About which children the police keep something.
@Component
class Politieinhoud implements Inhoudbron {

    private static final String KINDEREN = """
            select kind from studioverhoor where gezin = :gezin
            union select kind from verhooraanvraag where gezin = :gezin
            union select kind from verhoorplan where gezin = :gezin
            union select kind from spoor where gezin = :gezin
            """;

    private final JdbcClient jdbc;

    Politieinhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inhoud inhoud(GezinId gezin, Compartiment compartiment) {
        if (compartiment != Compartiment.POLITIE) {
            return Inhoud.geen();
        }
        return Inhoud.over(new HashSet<>(jdbc.sql(KINDEREN)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> new PersoonId(rij.getObject("kind", java.util.UUID.class)))
                .list()));
    }
}
