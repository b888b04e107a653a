package nl.eenplan.backend.melding;

import java.util.List;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.melding.Zaakbeeld.Ookgemeld;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A child that was reported in another gezin too, by whoever knows nothing of this one. Empty for everybody
/// who is not of Veilig Thuis, which received both; the database sees to that.
@Component
class Dubbelmelding {

    private final JdbcClient jdbc;
    private final Kinderen kinderen;

    Dubbelmelding(JdbcClient jdbc, Kinderen kinderen) {
        this.jdbc = jdbc;
        this.kinderen = kinderen;
    }

    List<Ookgemeld> van(GezinId gezin) {
        return jdbc.sql("select kind, nummer from ook_gemeld(?)")
                .param(gezin.waarde())
                .query((rij, regel) -> new Ookgemeld(
                        kinderen.get(new PersoonId(rij.getObject("kind", java.util.UUID.class)))
                                .naam(),
                        rij.getString("nummer")))
                .list();
    }
}
