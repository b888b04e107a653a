package nl.eenplan.backend.noodtoegang;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.noodtoegang.Noodoordeel.Uitkomst;
import nl.eenplan.backend.noodtoegang.NoodtoetsService.Navraag;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was shown to whom of an emergency access, and what was thought of it.
@Repository
class Noodoordelen {

    private final JdbcClient jdbc;
    private final Clock klok;

    Noodoordelen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// @param laatste id of the last row of the log that was shown
    void toonde(UUID noodtoegang, MedewerkerId aan, long laatste) {
        jdbc.sql("""
                        insert into noodinzage (noodtoegang, medewerker, laatste, op)
                        values (:noodtoegang, :aan, :laatste, :nu)
                        on conflict (noodtoegang, medewerker)
                        do update set laatste = excluded.laatste, op = excluded.op
                        """)
                .param("noodtoegang", noodtoegang)
                .param("aan", aan.waarde())
                .param("laatste", laatste)
                .param("nu", OffsetDateTime.now(klok))
                .update();
    }

    boolean isGetoond(UUID noodtoegang, MedewerkerId aan, long laatste) {
        return jdbc.sql("select exists (select 1 from noodinzage where noodtoegang = :noodtoegang"
                        + " and medewerker = :aan and laatste >= :laatste)")
                .param("noodtoegang", noodtoegang)
                .param("aan", aan.waarde())
                .param("laatste", laatste)
                .query(Boolean.class)
                .single();
    }

    void bewaar(Noodtoegang nood, Uitkomst oordeel, String reden, MedewerkerId door) {
        jdbc.sql("""
                        insert into noodoordeel (id, gezin, noodtoegang, gebruiker, oordeel, reden, door, op)
                        values (:id, :gezin, :noodtoegang, :gebruiker, :oordeel, :reden, :door, :nu)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("gezin", nood.gezin().waarde())
                .param("noodtoegang", nood.id())
                .param("gebruiker", nood.medewerker().waarde())
                .param("oordeel", oordeel.name())
                .param("reden", reden)
                .param("door", door.waarde())
                .param("nu", OffsetDateTime.now(klok))
                .update();
    }

    List<Navraag> navragen(UUID noodtoegang) {
        return jdbc.sql("select n.op, n.reden, m.naam from noodoordeel n join medewerker m on m.id = n.door"
                        + " where n.noodtoegang = :noodtoegang and n.oordeel = 'NAVRAAG' order by n.op")
                .param("noodtoegang", noodtoegang)
                .query((rij, nummer) -> new Navraag(
                        rij.getObject("op", OffsetDateTime.class).toInstant(),
                        rij.getString("naam"),
                        rij.getString("reden")))
                .list();
    }
}
