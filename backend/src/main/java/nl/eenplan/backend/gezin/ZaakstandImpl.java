package nl.eenplan.backend.gezin;

import nl.eenplan.processes.api.GezinId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class ZaakstandImpl implements Zaakstand {

    private final JdbcClient jdbc;

    ZaakstandImpl(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Also of what the user does not see any more: his part in it ended when it closed.
    @Override
    public boolean isGesloten(GezinId gezin) {
        return jdbc.sql("select fase from gezin where id = ? for share")
                .param(gezin.waarde())
                .query(String.class)
                .optional()
                .map(Fase.AFGESLOTEN.name()::equals)
                .orElse(true);
    }
}
