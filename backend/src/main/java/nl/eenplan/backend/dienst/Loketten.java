package nl.eenplan.backend.dienst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.dienst.Diensten.Dienst;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `loket` and `loket_terugval`, and the duties beside them.
@Repository
class Loketten {

    private static final String RIJ = "select l.id, l.soort, l.naam, l.organisatie, l.telefoon, l.uitleg,"
            + " l.dag_en_nacht, l.antwoord_binnen_min from loket l";

    private static final String VOOR =
            " where l.regio is null or l.regio = (select regio from organisatie where id = :bij) order by l.soort, l.naam";

    private static final String GIDS = RIJ.replace(
                    " from",
                    ", array(select t.dan from loket_terugval t" + " where t.loket = l.id order by t.volgorde) as dan, "
                            + Diensten.KOLOMMEN + " from")
            + " left join dienst d on d.loket = l.id and d.van < :tot and d.tot > :van"
            + " left join medewerker m on m.id = d.medewerker" + VOOR + ", d.van, d.wacht desc";

    private final JdbcClient jdbc;

    Loketten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param organisatie null: somebody outside answers, there is no roster here
    record Loket(
            LoketId id,
            Loketsoort soort,
            String naam,
            @Nullable OrganisatieId organisatie,
            String telefoon,
            String uitleg,
            boolean isDagEnNacht,
            int antwoordBinnen) {}

    record Terugval(LoketId loket, LoketId dan) {}

    /// @param diensten in order of begin, per desk
    /// @param terugval in the order in which they are phoned, per desk
    record Belgids(Map<LoketId, Loket> loketten, List<Dienst> diensten, List<Terugval> terugval) {}

    /// Those of the region in which the organisation works, and those of the country.
    List<Loket> voor(OrganisatieId bij) {
        return jdbc.sql(RIJ + VOOR)
                .param("bij", bij.waarde())
                .query(Loketten::rij)
                .list();
    }

    /// Whoever plans for it waits for whoever does the same.
    Optional<Loket> houdVast(LoketId id) {
        return jdbc.sql(RIJ + " where l.id = :id for update")
                .param("id", id.waarde())
                .query(Loketten::rij)
                .optional();
    }

    /// The same desks, with who is on duty there in the period and which desks are phoned next: all that a call needs,
    /// in one statement.
    Belgids gids(OrganisatieId bij, Instant van, Instant tot) {
        var gids = new Belgids(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        jdbc.sql(GIDS)
                .param("bij", bij.waarde())
                .param("van", van.atOffset(ZoneOffset.UTC))
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler) rij -> lees(rij, gids));
        return gids;
    }

    private static void lees(ResultSet rij, Belgids gids) throws SQLException {
        var loket = rij(rij, 0);
        if (gids.loketten().put(loket.id(), loket) == null) {
            for (var dan : (UUID[]) rij.getArray("dan").getArray()) {
                gids.terugval().add(new Terugval(loket.id(), new LoketId(dan)));
            }
        }
        if (rij.getObject("dienst") != null) {
            gids.diensten().add(Diensten.rij(rij, 0));
        }
    }

    /// Who may be on duty for it: people of its organisation with its role.
    List<Collega> collegas(Loket loket) {
        return jdbc.sql("select m.id, m.naam from functie f join medewerker m on m.id = f.medewerker and m.actief"
                        + " where f.organisatie = :bij and f.rol = :rol order by m.naam")
                .param(
                        "bij",
                        loket.organisatie() == null ? null : loket.organisatie().waarde())
                .param(
                        "rol",
                        loket.soort()
                                .rol()
                                .map(nl.eenplan.processes.api.Rol::sleutel)
                                .orElse(""))
                .query((rij, nummer) ->
                        new Collega(new MedewerkerId(rij.getObject("id", UUID.class)), rij.getString("naam")))
                .list();
    }

    record Collega(MedewerkerId id, String naam) {}

    private static Loket rij(ResultSet rij, int nummer) throws SQLException {
        var organisatie = rij.getObject("organisatie", UUID.class);
        return new Loket(
                new LoketId(rij.getObject("id", UUID.class)),
                Loketsoort.valueOf(rij.getString("soort")),
                rij.getString("naam"),
                organisatie == null ? null : new OrganisatieId(organisatie),
                rij.getString("telefoon"),
                rij.getString("uitleg"),
                rij.getBoolean("dag_en_nacht"),
                rij.getInt("antwoord_binnen_min"));
    }
}
