package nl.eenplan.backend.politie;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.eenplan.backend.politie.Spoorbeeld.Overdracht;
import nl.eenplan.backend.politie.Spoorbeeld.Spoor;
import nl.eenplan.backend.stap.Herkomst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps `spoor` and `spoor_overdracht`, to which the application can only add.
@Repository
class Sporenkast {

    private final JdbcClient jdbc;

    Sporenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the numbers and seals that are on a trace already, of whatever gezin.
    Set<String> inGebruik(Collection<String> nummers) {
        return jdbc
                .sql("select spoornummers_in_gebruik(:nummers)")
                .param("nummers", nummers.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    UUID bewaar(Herkomst herkomst, FmoGegevens.Spoor spoor) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into spoor (id, gezin, kind, taak, sin, zegel, soort, plaats, verpakking, genomen_door,
                                           genomen_op, vastgelegd_door, vastgelegd_op)
                        values (:id, :gezin, :kind, :taak, :sin, :zegel, :soort, :plaats, :verpakking, :genomenDoor,
                                :genomenOp, :door, :nu)
                        """)
                .param("id", id)
                .param("gezin", herkomst.gezin().waarde())
                .param("kind", herkomst.kind().waarde())
                .param("taak", herkomst.taak().waarde())
                .param("sin", Spoorcontrole.nummer(spoor.sin()))
                .param("zegel", Spoorcontrole.nummer(spoor.zegel()))
                .param("soort", requireNonNull(spoor.soort()).name())
                .param("plaats", requireNonNull(spoor.plaats()).strip())
                .param("verpakking", requireNonNull(spoor.verpakking()).strip())
                .param("genomenDoor", requireNonNull(spoor.genomenDoor()).strip())
                .param("genomenOp", utc(herkomst.moment(requireNonNull(spoor.genomenOp()))))
                .param("door", herkomst.door().waarde())
                .param("nu", utc(herkomst.op()))
                .update();
        return id;
    }

    /// Lets nobody else hand over a trace of this gezin until the end of the transaction.
    void vergrendel(GezinId gezin) {
        jdbc.sql("select pg_advisory_xact_lock(282, hashtext(?))")
                .param(gezin.toString())
                .query(rij -> {});
    }

    void draagOver(
            GezinId gezin,
            UUID spoor,
            int volgnummer,
            String van,
            OverdrachtGegevens wat,
            Instant op,
            MedewerkerId door,
            Instant nu) {
        boolean isHeel = requireNonNull(wat.isZegelHeel());
        jdbc.sql("""
                        insert into spoor_overdracht (id, gezin, spoor, volgnummer, van, aan, op, zegel_heel, nieuw_zegel,
                                                      opmerking, vastgelegd_door, vastgelegd_op)
                        values (:id, :gezin, :spoor, :volgnummer, :van, :aan, :op, :heel, :nieuw, :opmerking, :door, :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", gezin.waarde())
                .param("spoor", spoor)
                .param("volgnummer", volgnummer)
                .param("van", van)
                .param("aan", requireNonNull(wat.aan()).strip())
                .param("op", utc(op))
                .param("heel", isHeel)
                .param("nieuw", isHeel ? null : Spoorcontrole.nummer(wat.nieuwZegel()))
                .param("opmerking", wat.opmerking())
                .param("door", door.waarde())
                .param("nu", utc(nu))
                .update();
    }

    List<Spoor> vanGezin(GezinId gezin) {
        Map<UUID, List<Overdracht>> overdrachten = new HashMap<>();
        jdbc.sql("""
                        select o.*, m.naam from spoor_overdracht o join medewerker m on m.id = o.vastgelegd_door
                         where o.gezin = ? order by o.spoor, o.volgnummer
                        """).param(gezin.waarde()).query(rij -> {
            overdrachten
                    .computeIfAbsent(rij.getObject("spoor", UUID.class), _ -> new ArrayList<>())
                    .add(overdracht(rij));
        });
        return jdbc.sql("""
                        select s.*, l.naam as kind_naam from spoor s join gezinslid l on l.id = s.kind
                         where s.gezin = ? order by s.genomen_op, s.sin
                        """)
                .param(gezin.waarde())
                .query((rij, nummer) ->
                        spoor(rij, List.copyOf(overdrachten.getOrDefault(rij.getObject("id", UUID.class), List.of()))))
                .list();
    }

    private static Spoor spoor(ResultSet rij, List<Overdracht> overdrachten) throws SQLException {
        String zegel = rij.getString("zegel");
        for (var overdracht : overdrachten) {
            String nieuw = overdracht.nieuwZegel();
            zegel = nieuw == null ? zegel : nieuw;
        }
        return new Spoor(
                rij.getObject("id", UUID.class),
                rij.getString("kind_naam"),
                rij.getString("sin"),
                zegel,
                Spoorsoort.valueOf(rij.getString("soort")),
                rij.getString("plaats"),
                rij.getString("verpakking"),
                rij.getString("genomen_door"),
                moment(rij, "genomen_op"),
                overdrachten);
    }

    private static Overdracht overdracht(ResultSet rij) throws SQLException {
        @Nullable String nieuw = rij.getString("nieuw_zegel");
        return new Overdracht(
                rij.getInt("volgnummer"),
                rij.getString("van"),
                rij.getString("aan"),
                moment(rij, "op"),
                rij.getBoolean("zegel_heel"),
                nieuw,
                rij.getString("opmerking"),
                rij.getString("naam"));
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
