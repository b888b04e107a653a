package nl.eenplan.backend.letsel;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Inhoudbron;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// About which children doctors recorded something; of photographs and of documents with an injury it knows the child.
@Component
class Letselinhoud implements Inhoudbron {

    private static final String MEDISCH = """
            select kind from eerste_zorg where gezin = :gezin union select kind from onderzoek where gezin = :gezin
            union select kind from fotoreeks where gezin = :gezin union select kind from consult where gezin = :gezin
            union select kind from fotobeoordeling where gezin = :gezin
            union select kind from fotoaanvulling where gezin = :gezin
            union select kind from letselduiding where gezin = :gezin
            """;

    private static final String STUKKEN = """
            select l.id from letsel l join onderzoek o on o.id = l.onderzoek_id where o.gezin = :gezin
            union select f.document from fotoreeks_fotos f join fotoreeks r on r.id = f.fotoreeks_id
                   where r.gezin = :gezin
            union select f.document from fotoaanvulling_fotos f join fotoaanvulling a on a.id = f.fotoaanvulling_id
                   where a.gezin = :gezin
            """;

    private final JdbcClient jdbc;

    Letselinhoud(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Inhoud inhoud(GezinId gezin, Compartiment compartiment) {
        return switch (compartiment) {
            case MEDISCH -> new Inhoud(kinderen(MEDISCH, gezin), Set.of(), ids(STUKKEN, gezin));
            case LETSELDUIDING -> Inhoud.over(kinderen("select kind from letselduiding where gezin = :gezin", gezin));
            default -> Inhoud.geen();
        };
    }

    private Set<PersoonId> kinderen(String vraag, GezinId gezin) {
        return ids(vraag, gezin).stream().map(PersoonId::new).collect(Collectors.toSet());
    }

    private Set<UUID> ids(String vraag, GezinId gezin) {
        return jdbc.sql(vraag).param("gezin", gezin.waarde()).query(UUID.class).set();
    }
}
