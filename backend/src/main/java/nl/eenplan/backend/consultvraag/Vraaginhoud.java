package nl.eenplan.backend.consultvraag;

import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// About which children something was asked elsewhere.
@Component
class Vraaginhoud implements Inhoudbron {

    private final JdbcClient jdbc;

    Vraaginhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inhoud inhoud(GezinId gezin, Compartiment compartiment) {
        return compartiment == Compartiment.MEDISCH
                ? Inhoud.over(jdbc
                        .sql("select kind from consultvraag where gezin = ?")
                        .param(gezin.waarde())
                        .query(UUID.class)
                        .set()
                        .stream()
                        .map(PersoonId::new)
                        .collect(Collectors.toSet()))
                : Inhoud.geen();
    }
}
