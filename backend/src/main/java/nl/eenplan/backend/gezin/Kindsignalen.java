package nl.eenplan.backend.gezin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.eenplan.backend.termijn.Feitenbron.Periode;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The newest signal about a child with which a walk through the stroomschema began: its running one. Moments
/// only; asks no permission.
@Component
@NaDePoort
public class Kindsignalen {

    private final JdbcClient jdbc;

    Kindsignalen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty for a child about whom there never was a suspicion.
    public Optional<Kindsignaal> laatste(GezinId gezin, PersoonId kind) {
        return signaal(gezin, kind, true);
    }

    /// The signal from which the clock of an incident runs. What another doctor passed on says of no incident when it
    /// was: it takes no clock away from a running step, until the treating doctor recorded what he heard (F3).
    public Optional<Kindsignaal> vanKlok(GezinId gezin, PersoonId kind) {
        return signaal(gezin, kind, false);
    }

    private Optional<Kindsignaal> signaal(GezinId gezin, PersoonId kind, boolean metDoorgegeven) {
        return jdbc.sql("""
                        select s.vastgelegd_op, s.gezien_op, s.incident_van, s.incident_tot, l.overleden_op
                          from signaal s join signaal_kind k on k.signaal = s.id join gezinslid l on l.id = k.kind
                         where s.gezin = :gezin and k.kind = :kind
                           and (s.aanleiding is null or (:metDoorgegeven and not s.bij_lopend))
                         order by s.vastgelegd_op desc, s.id desc limit 1
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("metDoorgegeven", metDoorgegeven)
                .query(Kindsignalen::signaal)
                .optional();
    }

    /// When the running walk of the child began; everything before it belongs to a former one.
    public Instant begin(GezinId gezin, PersoonId kind) {
        return laatste(gezin, kind).map(Kindsignaal::vastgelegdOp).orElse(Instant.EPOCH);
    }

    /// As [#begin(GezinId, PersoonId)], whatever this person passed on himself: that does not take away what he did.
    public Instant begin(GezinId gezin, PersoonId kind, MedewerkerId wie) {
        return jdbc.sql("""
                        select s.vastgelegd_op from signaal s join signaal_kind k on k.signaal = s.id
                         where s.gezin = :gezin and k.kind = :kind and not s.bij_lopend
                           and (s.aanleiding is null or s.arts <> :wie)
                         order by s.vastgelegd_op desc limit 1
                        """)
                .param("gezin", gezin.waarde())
                .param("kind", kind.waarde())
                .param("wie", wie.waarde())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    private static Kindsignaal signaal(ResultSet rij, int nummer) throws SQLException {
        return new Kindsignaal(
                rij.getObject("vastgelegd_op", OffsetDateTime.class).toInstant(),
                rij.getObject("gezien_op", OffsetDateTime.class).toInstant(),
                periode(rij),
                rij.getObject("overleden_op", LocalDate.class));
    }

    static @Nullable Periode periode(ResultSet rij) throws SQLException {
        var van = rij.getObject("incident_van", OffsetDateTime.class);
        var tot = rij.getObject("incident_tot", OffsetDateTime.class);
        return van == null ? null : new Periode(van.toInstant(), tot == null ? null : tot.toInstant());
    }

    /// @param incident null when nobody knew then when it was
    /// @param overledenOp when the child died, as it stands with the gezin now; null while it lives
    public record Kindsignaal(
            Instant vastgelegdOp,
            Instant gezienOp,
            @Nullable Periode incident,
            @Nullable LocalDate overledenOp) {}
}
