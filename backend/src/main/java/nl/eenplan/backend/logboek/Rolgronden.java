package nl.eenplan.backend.logboek;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenplan.backend.toegang.Logboek.Grond;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Purpose and legal basis of each role, for whatever no involvement opened, as a list. They change with a migration
/// only.
@Component
class Rolgronden {

    private final JdbcClient jdbc;
    private final Map<Rol, Grond> gronden = new ConcurrentHashMap<>();

    Rolgronden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Grond van(Regel regel, Rol rol) {
        return regel.grond() != null ? regel.grond() : gronden.computeIfAbsent(rol, this::lees);
    }

    private Grond lees(Rol rol) {
        return jdbc.sql("select doel, grondslag from rol where sleutel = :rol")
                .param("rol", rol.sleutel())
                .query((rij, nummer) -> new Grond(rij.getString("doel"), rij.getString("grondslag")))
                .single();
    }
}
