package nl.eenplan.backend.bewaring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenplan.backend.bewaring.VernietigingService.Aantal;
import nl.eenplan.backend.bewaring.VernietigingService.Bewijs;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Termijn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The certificates, which only the database writes.
@Component
class Bewijzen {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Bewijzen(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Bewijs> blad(int vanaf, int aantal) {
        return jdbc.sql("select * from vernietigingsbewijs order by volgnummer desc offset :vanaf limit :aantal")
                .param("vanaf", vanaf)
                .param("aantal", aantal)
                .query((rij, nummer) -> bewijs(rij))
                .list();
    }

    Optional<Bewijs> vind(String nummer) {
        return jdbc.sql("select * from vernietigingsbewijs where nummer = :nummer")
                .param("nummer", nummer)
                .query((rij, teller) -> bewijs(rij))
                .optional();
    }

    private Bewijs bewijs(ResultSet rij) throws SQLException {
        return new Bewijs(
                rij.getString("nummer"),
                rij.getString("gezinsnummer"),
                Soort.valueOf(rij.getString("soort")),
                rij.getString("grond").equals("VERZOEK"),
                json.readValue(rij.getString("termijnen"), new TypeReference<List<Termijn>>() {}),
                aantallen(json.readValue(rij.getString("aantallen"), new TypeReference<Map<String, Long>>() {})),
                rij.getString("voorgesteld_door"),
                moment(rij, "voorgesteld_op"),
                rij.getString("goedgekeurd_door"),
                moment(rij, "goedgekeurd_op"),
                moment(rij, "uitgevoerd_op"),
                rij.getString("vorige"),
                rij.getString("hash"));
    }

    private static List<Aantal> aantallen(Map<String, Long> perTabel) {
        var perSoort = new EnumMap<Stuksoort, Long>(Stuksoort.class);
        perTabel.forEach((tabel, aantal) -> perSoort.merge(Stuksoort.van(tabel), aantal, Long::sum));
        return perSoort.entrySet().stream()
                .map(soort -> new Aantal(soort.getKey(), soort.getValue()))
                .toList();
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
