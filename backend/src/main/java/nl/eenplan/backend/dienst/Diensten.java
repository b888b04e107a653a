package nl.eenplan.backend.dienst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `dienst`.
@Repository
class Diensten {

    /// What [#rij] reads: aliases `d` for `dienst` and `m` for its `medewerker`, beside the columns of a desk.
    static final String KOLOMMEN = """
            d.id as dienst, d.loket as dienst_bij, d.wacht, d.medewerker, coalesce(m.naam, d.naam) as dienst_naam,
            d.van, d.tot, coalesce(d.telefoon, nullif(m.telefoon, '')) as dienst_telefoon
            """;

    private static final String RIJ =
            "select " + KOLOMMEN + " from dienst d left join medewerker m on m.id = d.medewerker";

    private final JdbcClient jdbc;

    Diensten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param telefoon null: he has none of his own, the desk's is phoned
    record Dienst(
            DienstId id,
            LoketId loket,
            Wacht wacht,
            @Nullable MedewerkerId medewerker,
            String naam,
            @Nullable String telefoon,
            Instant van,
            Instant tot) {

        boolean looptOp(Instant moment) {
            return !van.isAfter(moment) && tot.isAfter(moment);
        }
    }

    /// Those that overlap the period, in order of begin.
    List<Dienst> tussen(Collection<LoketId> loketten, Instant van, Instant tot) {
        return jdbc.sql(
                        RIJ
                                + " where d.loket = any(:loketten) and d.van < :tot and d.tot > :van order by d.van, d.wacht desc")
                .param("loketten", loketten.stream().map(LoketId::waarde).toArray(UUID[]::new))
                .param("van", moment(van))
                .param("tot", moment(tot))
                .query(Diensten::rij)
                .list();
    }

    Optional<Dienst> vind(DienstId id) {
        return jdbc.sql(RIJ + " where d.id = :id for update of d")
                .param("id", id.waarde())
                .query(Diensten::rij)
                .optional();
    }

    void bewaar(Dienst dienst, MedewerkerId door, Instant nu) {
        jdbc.sql("""
                        insert into dienst (id, loket, wacht, medewerker, naam, telefoon, van, tot, vastgelegd_door,
                                            vastgelegd_op)
                        values (:id, :loket, :wacht, :medewerker, :naam, :telefoon, :van, :tot, :door, :nu)
                        """)
                .param("id", dienst.id().waarde())
                .param("loket", dienst.loket().waarde())
                .param("wacht", dienst.wacht().name())
                .param(
                        "medewerker",
                        dienst.medewerker() == null ? null : dienst.medewerker().waarde())
                .param("naam", dienst.medewerker() == null ? dienst.naam() : null)
                .param("telefoon", dienst.telefoon())
                .param("van", moment(dienst.van()))
                .param("tot", moment(dienst.tot()))
                .param("door", door.waarde())
                .param("nu", moment(nu))
                .update();
    }

    void eindig(DienstId id, Instant tot) {
        jdbc.sql("update dienst set tot = :tot where id = :id")
                .param("tot", moment(tot))
                .param("id", id.waarde())
                .update();
    }

    void verwijder(DienstId id) {
        jdbc.sql("delete from dienst where id = :id").param("id", id.waarde()).update();
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Dienst rij(ResultSet rij, int nummer) throws SQLException {
        var medewerker = rij.getObject("medewerker", UUID.class);
        return new Dienst(
                new DienstId(rij.getObject("dienst", UUID.class)),
                new LoketId(rij.getObject("dienst_bij", UUID.class)),
                Wacht.valueOf(rij.getString("wacht")),
                medewerker == null ? null : new MedewerkerId(medewerker),
                rij.getString("dienst_naam"),
                rij.getString("dienst_telefoon"),
                rij.getObject("van", OffsetDateTime.class).toInstant(),
                rij.getObject("tot", OffsetDateTime.class).toInstant());
    }
}
