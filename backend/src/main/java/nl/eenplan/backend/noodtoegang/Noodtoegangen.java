package nl.eenplan.backend.noodtoegang;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `noodtoegang`.
@Repository
class Noodtoegangen {

    private static final String RIJ = """
            select n.*, o.naam as organisatienaam from noodtoegang n join organisatie o on o.id = n.organisatie
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Noodtoegangen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    UUID begin(GezinId gezin, Gebruiker wie, Noodreden reden, String toelichting, Instant tot) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into noodtoegang (id, gezin, medewerker, organisatie, rol, reden, toelichting, van, tot)
                        values (:id, :gezin, :medewerker, :organisatie, :rol, :reden, :toelichting, :nu, :tot)
                        """)
                .param("id", id)
                .param("gezin", gezin.waarde())
                .param("medewerker", wie.id().waarde())
                .param("organisatie", wie.organisatie().waarde())
                .param("rol", wie.rol().sleutel())
                .param("reden", reden.name())
                .param("toelichting", toelichting)
                .param("nu", nu())
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<Noodtoegang> lopend(GezinId gezin, MedewerkerId wie) {
        return jdbc.sql(RIJ + " where n.gezin = :gezin and n.medewerker = :wie and n.van <= :nu and n.tot > :nu"
                        + " order by n.tot desc limit 1")
                .param("gezin", gezin.waarde())
                .param("wie", wie.waarde())
                .param("nu", nu())
                .query(Noodtoegangen::noodtoegang)
                .optional();
    }

    Noodtoegang get(UUID id) {
        return jdbc.sql(RIJ + " where n.id = :id")
                .param("id", id)
                .query(Noodtoegangen::noodtoegang)
                .single();
    }

    void beeindig(UUID id, MedewerkerId door) {
        jdbc.sql("update noodtoegang set tot = greatest(van, :nu), beeindigd_door = :door where id = :id and tot > :nu")
                .param("nu", nu())
                .param("door", door.waarde())
                .param("id", id)
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }

    private static Noodtoegang noodtoegang(ResultSet rij, int nummer) throws SQLException {
        return new Noodtoegang(
                rij.getObject("id", UUID.class),
                new GezinId(rij.getObject("gezin", UUID.class)),
                new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                Rol.van(rij.getString("rol")),
                rij.getString("organisatienaam"),
                Noodreden.valueOf(rij.getString("reden")),
                rij.getString("toelichting"),
                rij.getObject("van", OffsetDateTime.class).toInstant(),
                rij.getObject("tot", OffsetDateTime.class).toInstant());
    }
}
