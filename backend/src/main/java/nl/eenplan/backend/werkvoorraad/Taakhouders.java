package nl.eenplan.backend.werkvoorraad;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who works on tasks that are about to fall away, asked before the end of the transaction that ends them.
@Component
@NaDePoort
@Transactional(propagation = Propagation.MANDATORY)
public class Taakhouders {

    private final JdbcClient jdbc;

    Taakhouders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Each once; nobody for what lies in a pool.
    public List<MedewerkerId> behandelaars(List<TaakId> taken) {
        return jdbc
                .sql(
                        "select distinct behandelaar from werkvoorraad where taak = any(:taken) and behandelaar is not null")
                .param("taken", taken.stream().map(TaakId::waarde).toArray(String[]::new))
                .query(UUID.class)
                .stream()
                .map(MedewerkerId::new)
                .toList();
    }

    /// Whether anybody filled in part of its form; not who, and not what.
    public boolean isErEenConcept(TaakId taak) {
        return jdbc.sql("select exists (select 1 from concept where taak = :taak)")
                .param("taak", taak.waarde())
                .query(Boolean.class)
                .single();
    }
}
