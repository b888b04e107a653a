package nl.eenplan.backend.waarneming;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.waarneming.WaarnemingService.Lopend;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `waarneming` and `waarneming_gezin`.
@Repository
class Waarnemingen {

    private static final String RIJ = """
            select w.*, v.naam as vervangennaam, y.naam as waarnemernaam, d.naam as doornaam, o.naam as bijnaam,
                   (select count(*) from waarneming_gezin z where z.waarneming = w.id) as gezinnen
              from waarneming w
              join medewerker v on v.id = w.vervangen
              join medewerker y on y.id = w.waarnemer
              join medewerker d on d.id = w.geregeld_door
              join organisatie o on o.id = w.waarnemer_bij
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Waarnemingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    record Rij(
            UUID id,
            MedewerkerId vervangen,
            UUID vervangenBij,
            MedewerkerId waarnemer,
            String vervangennaam,
            String waarnemernaam,
            String organisatie,
            Set<Rol> rollen,
            int gezinnen,
            Instant van,
            Instant tot,
            String geregeldDoor) {}

    UUID bewaar(
            Waarneemplaats vervangen,
            Waarneemplaats waarnemer,
            Set<Rol> rollen,
            Set<GezinId> gezinnen,
            Instant van,
            Instant tot,
            MedewerkerId door) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into waarneming (id, vervangen, vervangen_bij, waarnemer, waarnemer_bij, rollen, alle,
                                                van, tot, geregeld_door, geregeld_op)
                        values (:id, :vervangen, :vervangenBij, :waarnemer, :waarnemerBij, :rollen, :alle,
                                :van, :tot, :door, :nu)
                        """)
                .param("id", id)
                .param("vervangen", vervangen.medewerker().waarde())
                .param("vervangenBij", vervangen.organisatie())
                .param("waarnemer", waarnemer.medewerker().waarde())
                .param("waarnemerBij", waarnemer.organisatie())
                .param("rollen", rollen.stream().map(Rol::sleutel).sorted().toArray(String[]::new))
                .param("alle", gezinnen.isEmpty())
                .param("van", van.atOffset(ZoneOffset.UTC))
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .param("door", door.waarde())
                .param("nu", nu())
                .update();
        gezinnen.forEach(gezin -> jdbc.sql("insert into waarneming_gezin (waarneming, gezin) values (:id, :gezin)")
                .param("id", id)
                .param("gezin", gezin.waarde())
                .update());
        return id;
    }

    Optional<Rij> vind(UUID id) {
        return jdbc.sql(RIJ + " where w.id = :id for update of w")
                .param("id", id)
                .query(Waarnemingen::rij)
                .optional();
    }

    /// Those that concern this person, and those that replace one of these.
    List<Rij> van(MedewerkerId wie, Collection<MedewerkerId> vervangen) {
        return jdbc.sql(RIJ + " where (w.waarnemer = :wie or w.vervangen = :wie or w.vervangen = any(:vervangen))"
                        + " and w.tot > :sinds order by w.van desc, w.id desc")
                .param("wie", wie.waarde())
                .param("vervangen", vervangen.stream().map(MedewerkerId::waarde).toArray(UUID[]::new))
                .param("sinds", nu().minusYears(1))
                .query(Waarnemingen::rij)
                .list();
    }

    List<Lopend> lopend(MedewerkerId waarnemer) {
        return jdbc.sql(RIJ + " where w.waarnemer = :wie and w.van <= :nu and w.tot > :nu order by w.tot, w.id")
                .param("wie", waarnemer.waarde())
                .param("nu", nu())
                .query((rij, nummer) -> new Lopend(rij.getString("vervangennaam"), moment(rij, "tot")))
                .list();
    }

    void beeindig(UUID id, MedewerkerId door) {
        jdbc.sql("update waarneming set tot = greatest(van, :nu), beeindigd_door = :door where id = :id and tot > :nu")
                .param("nu", nu())
                .param("door", door.waarde())
                .param("id", id)
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    private static Rij rij(ResultSet rij, int nummer) throws SQLException {
        var rollen = EnumSet.noneOf(Rol.class);
        Arrays.stream((String[]) rij.getArray("rollen").getArray())
                .map(Rol::van)
                .forEach(rollen::add);
        return new Rij(
                rij.getObject("id", UUID.class),
                new MedewerkerId(rij.getObject("vervangen", UUID.class)),
                rij.getObject("vervangen_bij", UUID.class),
                new MedewerkerId(rij.getObject("waarnemer", UUID.class)),
                rij.getString("vervangennaam"),
                rij.getString("waarnemernaam"),
                rij.getString("bijnaam"),
                rollen,
                rij.getInt("gezinnen"),
                moment(rij, "van"),
                moment(rij, "tot"),
                rij.getString("doornaam"));
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
