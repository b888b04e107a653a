package nl.eenplan.backend.stap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// About which children there are steps whose content lies in a compartment.
@Component
class Stapinhoud implements Inhoudbron {

    private final JdbcClient jdbc;

    Stapinhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inhoud inhoud(GezinId gezin, Compartiment compartiment) {
        var soorten = Arrays.stream(Stapkennis.values())
                .filter(kennis -> kennis.compartiment() == compartiment)
                .map(Enum::name)
                .toArray(String[]::new);
        Set<PersoonId> personen = new HashSet<>();
        Set<UUID> zonderPersoon = new HashSet<>();
        jdbc.sql("select id, kind from stap where gezin = :gezin and soort = any(:soorten)")
                .param("gezin", gezin.waarde())
                .param("soorten", soorten)
                .query(rij -> {
                    var kind = rij.getObject("kind", UUID.class);
                    if (kind == null) {
                        zonderPersoon.add(rij.getObject("id", UUID.class));
                    } else {
                        personen.add(new PersoonId(kind));
                    }
                });
        return new Inhoud(personen, zonderPersoon, Set.of());
    }
}
