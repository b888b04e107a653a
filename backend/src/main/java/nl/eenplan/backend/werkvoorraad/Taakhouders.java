package nl.eenplan.backend.werkvoorraad;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who has a step in hand or did it, for whoever must tell him of something that touches it. Asks no permission: the
/// caller has passed the gate.
@Component
@NaDePoort
public class Taakhouders {

    private final JdbcClient jdbc;
    private final Taakrijen rijen;

    Taakhouders(JdbcClient jdbc, Taakrijen rijen) {
        this.jdbc = jdbc;
        this.rijen = rijen;
    }

    /// Empty for a task that lies in a pool or lapsed.
    @Transactional(readOnly = true)
    public Optional<MedewerkerId> van(TaakId taak) {
        return rijen.vind(taak)
                .flatMap(rij -> rij.isOpen() ? Bakken.persoon(rij.bak()) : Optional.ofNullable(rij.afgerondDoor()));
    }

    /// Who did such steps about this child, the last one first; whom somebody stood in for, did it himself.
    @Transactional(readOnly = true)
    public List<MedewerkerId> deden(GezinId gezin, PersoonId kind, Collection<Taaksoort> soorten) {
        return jdbc
                .sql("""
                        select coalesce(afgerond_namens, afgerond_door) as wie
                          from werkvoorraad
                         where gezin = :gezin and kind = :kind and soort = any(:soorten) and status = 'AFGEROND'
                           and afgerond_door is not null
                         order by afgerond_op desc, taak desc
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("soorten", soorten.stream().map(Taaksoort::sleutel).toArray(String[]::new))
                .query(UUID.class)
                .stream()
                .map(MedewerkerId::new)
                .distinct()
                .toList();
    }

    /// Who works on tasks that are about to fall away, asked before the end of the transaction that ends them. Each
    /// once; nobody for what lies in a pool.
    @Transactional(propagation = Propagation.MANDATORY)
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

    /// Whether anybody filled in part of its form, in that same transaction; not who, and not what.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isErEenConcept(TaakId taak) {
        return jdbc.sql("select exists (select 1 from concept where taak = :taak)")
                .param("taak", taak.waarde())
                .query(Boolean.class)
                .single();
    }
}
