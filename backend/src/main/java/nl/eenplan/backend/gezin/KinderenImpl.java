package nl.eenplan.backend.gezin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Reads members with plain queries, so that processes can ask for them without loading an aggregate.
@Service
class KinderenImpl implements Kinderen {

    private static final String KIND = "select id, gezin, naam, geboortedatum, overleden_op from gezinslid";
    private static final String VOLGORDE = " order by geboortedatum nulls last, verwacht_op, naam, id";

    private final JdbcClient jdbc;

    KinderenImpl(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kind> vanGezin(GezinId gezin) {
        return jdbc.sql(KIND + " where gezin = :gezin and rol = 'KIND'" + VOLGORDE)
                .param("gezin", gezin.waarde())
                .query(KinderenImpl::kind)
                .list();
    }

    @Override
    public List<Kind> metVermoeden(GezinId gezin) {
        return jdbc.sql(KIND + " where gezin = :gezin and vermoeden" + VOLGORDE)
                .param("gezin", gezin.waarde())
                .query(KinderenImpl::kind)
                .list();
    }

    @Override
    public Kind get(PersoonId kind) {
        return jdbc.sql(KIND + " where id = :kind and rol = 'KIND'")
                .param("kind", kind.waarde())
                .query(KinderenImpl::kind)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Geen kind " + kind));
    }

    @Override
    public List<Volwassene> volwassenen(GezinId gezin) {
        return jdbc.sql(
                        "select id, naam, rol, overleden_op from gezinslid where gezin = :gezin and rol <> 'KIND' order by naam, id")
                .param("gezin", gezin.waarde())
                .query((rij, nummer) -> new Volwassene(
                        new PersoonId(rij.getObject("id", UUID.class)),
                        rij.getString("naam"),
                        Gezinsrol.valueOf(rij.getString("rol")),
                        rij.getObject("overleden_op") != null))
                .list();
    }

    private static Kind kind(ResultSet rij, int nummer) throws SQLException {
        var geboren = rij.getObject("geboortedatum", LocalDate.class);
        return new Kind(
                new PersoonId(rij.getObject("id", UUID.class)),
                new GezinId(rij.getObject("gezin", UUID.class)),
                rij.getString("naam"),
                geboren,
                geboren == null,
                rij.getObject("overleden_op", LocalDate.class));
    }
}
