package nl.eenplan.backend.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.eenplan.processes.api.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Children in whom a doctor could not exclude physical or sexual abuse (F3), from seeing the child to the first
/// advice.
///
/// The unit that is counted is a presentation: a child that comes again with a new injury counts again.
@Repository
class Presentaties {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private static final String TELLING = """
            select f.aard like 'SEKSUEEL%' as is_seksueel, f.gezien_op, f.telpunt, advies.op as advies_op,
                   fmo.op as fmo_op
              from (select r.gezin, r.kind, r.aard, r.vastgelegd_op,
                           case when r.incident_tot is not null
                                 and r.vastgelegd_op - r.incident > interval '7 days'
                                 and r.vastgelegd_op - r.incident_tot <= interval '7 days'
                                then r.incident_tot else r.incident end as telpunt,
                           (select max(z.gezien_op) from eerste_zorg z
                             where z.kind = r.kind and z.vastgelegd_op <= r.vastgelegd_op) as gezien_op,
                           lead(r.vastgelegd_op, 1, 'infinity') over (partition by r.kind order by r.vastgelegd_op)
                               as volgende
                      from fotoreeks r) f
              join gezin g on g.id = f.gezin
              join organisatie o on o.id = :bij
              join regio regio on regio.id = o.regio and regio.naam = g.regio
              left join lateral (
                    select min(a.op) as op from (
                        select c.overlegd_op as op, c.vastgelegd_op from consult c where c.kind = f.kind
                        union all
                        select b.vastgelegd_op, b.vastgelegd_op from fotobeoordeling b where b.kind = f.kind
                        union all
                        select s.wanneer, s.vastgelegd_op from stap s
                         where s.kind = f.kind and s.is_bereikt is distinct from false
                           and s.fmo_uitkomst is distinct from 'NIET' and s.soort = any(:advies)) a
                     where a.vastgelegd_op >= f.vastgelegd_op and a.vastgelegd_op < f.volgende) advies on true
              left join lateral (
                    select min(s.wanneer) as op from stap s
                     where s.kind = f.kind and s.soort = 'FMO_UITVOEREN' and s.fmo_uitkomst is distinct from 'NIET'
                       and s.vastgelegd_op >= f.vastgelegd_op and s.vastgelegd_op < f.volgende) fmo on true
             where f.vastgelegd_op >= :van and f.vastgelegd_op < :tot
               and (f.aard = 'LICHAMELIJK' or f.aard like 'SEKSUEEL%')
            """;

    private final JdbcClient jdbc;

    Presentaties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param gezienOp when the doctor saw the child, null in what was recorded before that was asked
    /// @param incident from where the seven days of the examination count, null when unknown
    /// @param adviesOp the first advice of a vertrouwensarts, forensic doctor or the LECK
    /// @param fmoOp when the forensic examination was done, not when that was recorded
    record Presentatie(
            boolean isSeksueel,
            @Nullable Instant gezienOp,
            @Nullable Instant incident,
            @Nullable Instant adviesOp,
            @Nullable Instant fmoOp) {}

    /// In the region of the organisation.
    List<Presentatie> in(Kwartaal kwartaal, OrganisatieId bij) {
        return jdbc.sql(TELLING)
                .param("bij", bij.waarde())
                .param("van", kwartaal.begin().atStartOfDay(NEDERLAND).toOffsetDateTime())
                .param("tot", kwartaal.eind().atStartOfDay(NEDERLAND).toOffsetDateTime())
                .param("advies", Adviesstappen.namen())
                .query(Presentaties::rij)
                .list();
    }

    private static Presentatie rij(ResultSet rij, int nummer) throws SQLException {
        return new Presentatie(
                rij.getBoolean("is_seksueel"),
                moment(rij, "gezien_op"),
                moment(rij, "telpunt"),
                moment(rij, "advies_op"),
                moment(rij, "fmo_op"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
