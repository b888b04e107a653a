package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Two plain queries, whatever the size of the gezin.
@Component
class GezinsgenotenImpl implements Gezinsgenoten {

    private final JdbcClient jdbc;

    GezinsgenotenImpl(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Genoot> van(GezinId gezin) {
        var gezag = gezag(gezin);
        return jdbc.sql("""
                        select id, naam, rol, geboortedatum, verwacht_op, overleden_op from gezinslid
                         where gezin = :gezin
                         order by rol <> 'KIND', case when rol = 'KIND' then geboortedatum end nulls last, naam, id
                        """)
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> {
                    var id = new PersoonId(rij.getObject("id", UUID.class));
                    return new Genoot(
                            id,
                            rij.getString("naam"),
                            Gezinsrol.valueOf(rij.getString("rol")),
                            rij.getObject("geboortedatum", LocalDate.class),
                            rij.getObject("verwacht_op") != null,
                            rij.getObject("overleden_op", LocalDate.class),
                            Map.copyOf(gezag.getOrDefault(id, Map.of())));
                })
                .list();
    }

    private Map<PersoonId, Map<PersoonId, Gezag>> gezag(GezinId gezin) {
        Map<PersoonId, Map<PersoonId, Gezag>> perKind = new HashMap<>();
        jdbc.sql("select g.kind, g.volwassene, g.gezag from gezag g join gezinslid l on l.id = g.kind"
                        + " where l.gezin = :gezin")
                .param("gezin", gezin.waarde())
                .query(rij -> {
                    perKind.computeIfAbsent(new PersoonId(rij.getObject("kind", UUID.class)), _ -> new HashMap<>())
                            .put(
                                    new PersoonId(rij.getObject("volwassene", UUID.class)),
                                    Gezag.valueOf(rij.getString("gezag")));
                });
        return perKind;
    }
}
