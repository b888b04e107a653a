package nl.eenplan.backend.gezin;

import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A signal is medical and names its children.
@Component
class Signaalinhoud implements Inhoudbron {

    private final JdbcClient jdbc;

    Signaalinhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inhoud inhoud(GezinId gezin, Compartiment compartiment) {
        return compartiment != Compartiment.MEDISCH
                ? Inhoud.geen()
                : Inhoud.over(jdbc
                        .sql("select k.kind from signaal_kind k join signaal s on s.id = k.signaal where s.gezin = ?")
                        .param(gezin.waarde())
                        .query(UUID.class)
                        .set()
                        .stream()
                        .map(PersoonId::new)
                        .collect(Collectors.toSet()));
    }
}
