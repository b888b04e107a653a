package nl.eenplan.backend.overleg;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OverlegId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When rooms and people are taken; never by which gezin.
@Component
class Bezettingen {

    private final JdbcClient jdbc;

    Bezettingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One planner at a time, so that what was found free is still free when it is stored.
    void neemBeurt() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('overleg plannen'))")
                .query((rij, nummer) -> "")
                .list();
    }

    /// @param zonder a conference that is about to be moved and so does not count
    List<Ruimtebezetting> ruimten(Instant van, Instant tot, @Nullable OverlegId zonder) {
        return jdbc.sql("""
                        select ruimte, begin, eind from overleg
                         where status in ('GEPLAND', 'GEHOUDEN') and begin < :tot and eind > :van
                           and id is distinct from cast(:zonder as uuid)
                        """)
                .param("van", OffsetDateTime.ofInstant(van, ZoneOffset.UTC))
                .param("tot", OffsetDateTime.ofInstant(tot, ZoneOffset.UTC))
                .param("zonder", zonder == null ? null : zonder.toString())
                .query((rij, nummer) -> new Ruimtebezetting(
                        rij.getString("ruimte"),
                        rij.getObject("begin", OffsetDateTime.class).toInstant(),
                        rij.getObject("eind", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Persoonbezetting> mensen(Collection<MedewerkerId> wie, Instant van, Instant tot, @Nullable OverlegId zonder) {
        if (wie.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select medewerker, begin, eind from overleg_deelnemer
                         where status in ('GEPLAND', 'GEHOUDEN') and antwoord <> 'KOMT_NIET'
                           and begin < :tot and eind > :van and medewerker = any(cast(:wie as uuid[]))
                           and overleg is distinct from cast(:zonder as uuid)
                        """)
                .param("van", OffsetDateTime.ofInstant(van, ZoneOffset.UTC))
                .param("tot", OffsetDateTime.ofInstant(tot, ZoneOffset.UTC))
                .param("wie", wie.stream().map(MedewerkerId::toString).toArray(String[]::new))
                .param("zonder", zonder == null ? null : zonder.toString())
                .query((rij, nummer) -> new Persoonbezetting(
                        new MedewerkerId(rij.getObject("medewerker", UUID.class)),
                        rij.getObject("begin", OffsetDateTime.class).toInstant(),
                        rij.getObject("eind", OffsetDateTime.class).toInstant()))
                .list();
    }

    record Ruimtebezetting(String ruimte, Instant begin, Instant eind) {

        boolean botst(Instant van, Instant tot) {
            return begin.isBefore(tot) && eind.isAfter(van);
        }
    }

    record Persoonbezetting(MedewerkerId medewerker, Instant begin, Instant eind) {

        boolean botst(Instant van, Instant tot) {
            return begin.isBefore(tot) && eind.isAfter(van);
        }
    }
}
