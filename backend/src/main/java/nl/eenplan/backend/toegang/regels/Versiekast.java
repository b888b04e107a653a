package nl.eenplan.backend.toegang.regels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.regels.DeelregelService.Stand;
import nl.eenplan.backend.toegang.regels.DeelregelService.Versie;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `deelregelversie`.
@Component
class Versiekast {

    private static final String CONCEPT = " where nummer = :nummer and geactiveerd_op is null";

    private final JdbcClient jdbc;
    private final Clock klok;

    Versiekast(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    List<Versie> alle(MedewerkerId wie) {
        return jdbc.sql("""
                        select v.*, o.naam as opsteller, a.naam as activeerder from deelregelversie v
                          left join medewerker o on o.id = v.opgesteld_door
                          left join medewerker a on a.id = v.geactiveerd_door order by v.nummer desc
                        """).query((rij, nummer) -> versie(rij, wie)).list();
    }

    /// @throws NoSuchElementException when there is none
    String naam(int nummer) {
        return eis("naam", nummer);
    }

    /// @throws NoSuchElementException when there is none
    String dmn(int nummer) {
        return eis("dmn", nummer);
    }

    /// @return the number, empty when a version of this name exists
    Optional<Integer> bewaar(String naam, String dmn, String toelichting, MedewerkerId wie) {
        return jdbc.sql("""
                        insert into deelregelversie (naam, dmn, toelichting, opgesteld_door, opgesteld_op)
                        values (:naam, :dmn, :toelichting, :wie, :nu) on conflict (naam) do nothing returning nummer
                        """)
                .param("naam", naam)
                .param("dmn", dmn)
                .param("toelichting", toelichting)
                .param("wie", wie.waarde())
                .param("nu", nu())
                .query(Integer.class)
                .optional();
    }

    void verwijder(int nummer) {
        var weg = jdbc.sql("delete from deelregelversie" + CONCEPT)
                .param("nummer", nummer)
                .update();
        if (weg == 0) {
            throw new IllegalStateException("Versie " + nummer + " is geen concept");
        }
    }

    /// Whoever activates at the same time waits here, and this waits for whoever is deciding under the old version.
    int vergrendelGeldende() {
        jdbc.sql("lock table deelregelversie in share row exclusive mode").update();
        jdbc.sql("select pg_advisory_xact_lock(151, 0)::text")
                .query(String.class)
                .optional();
        return jdbc.sql("select nummer from deelregelversie where geactiveerd_op is not null and vervangen_op is null")
                .query(Integer.class)
                .single();
    }

    boolean isConcept(int nummer) {
        return jdbc.sql("select exists (select 1 from deelregelversie" + CONCEPT + ")")
                .param("nummer", nummer)
                .query(Boolean.class)
                .single();
    }

    boolean isVan(int nummer, MedewerkerId wie) {
        return jdbc.sql("select exists (select 1 from deelregelversie where nummer = ? and opgesteld_door = ?)")
                .param(nummer)
                .param(wie.waarde())
                .query(Boolean.class)
                .single();
    }

    void vervang(int oude, int nieuwe, MedewerkerId wie) {
        jdbc.sql("update deelregelversie set vervangen_op = ? where nummer = ?")
                .param(nu())
                .param(oude)
                .update();
        jdbc.sql("update deelregelversie set geactiveerd_op = ?, geactiveerd_door = ? where nummer = ?")
                .param(nu())
                .param(wie.waarde())
                .param(nieuwe)
                .update();
    }

    private String eis(String kolom, int nummer) {
        return jdbc.sql("select " + kolom + " from deelregelversie where nummer = ?")
                .param(nummer)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Er is geen versie " + nummer + " van de deelregels"));
    }

    private static Versie versie(ResultSet rij, MedewerkerId wie) throws SQLException {
        var geactiveerd = moment(rij, "geactiveerd_op");
        var stand = geactiveerd == null
                ? Stand.CONCEPT
                : moment(rij, "vervangen_op") == null ? Stand.GELDT : Stand.VERVANGEN;
        return new Versie(
                rij.getInt("nummer"),
                rij.getString("naam"),
                stand,
                rij.getString("toelichting"),
                rij.getString("opsteller"),
                rij.getObject("opgesteld_op", OffsetDateTime.class).toInstant(),
                rij.getString("activeerder"),
                geactiveerd,
                wie.waarde().equals(rij.getObject("opgesteld_door", UUID.class)));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var tijd = rij.getObject(kolom, OffsetDateTime.class);
        return tijd == null ? null : tijd.toInstant();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klok);
    }
}
