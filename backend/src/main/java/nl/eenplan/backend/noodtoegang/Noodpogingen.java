package nl.eenplan.backend.noodtoegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts how often a person asks, in the database, so that several JVMs count together.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Noodpogingen {

    private static final Duration VENSTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Noodinstellingen instellingen;

    Noodpogingen(JdbcClient jdbc, Clock klok, Noodinstellingen instellingen) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.instellingen = instellingen;
    }

    /// Counts one more, and keeps other requests of this person waiting until the transaction ends.
    ///
    /// @return from when on he may ask again, when it was too often; then it is not counted
    Optional<Instant> begin(MedewerkerId wie) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:wie, 16))")
                .param("wie", wie.toString())
                .query((rij, nummer) -> nummer)
                .list();
        var nu = OffsetDateTime.now(klok);
        var eerdere = jdbc.sql("select op from noodpoging where medewerker = :wie and op > :sinds order by op desc")
                .param("wie", wie.waarde())
                .param("sinds", nu.minus(VENSTER))
                .query(OffsetDateTime.class)
                .list();
        if (eerdere.size() >= instellingen.pogingen()) {
            return Optional.of(
                    eerdere.get(instellingen.pogingen() - 1).toInstant().plus(VENSTER));
        }
        jdbc.sql("insert into noodpoging (medewerker, op) values (:wie, :nu)")
                .param("wie", wie.waarde())
                .param("nu", nu)
                .update();
        return Optional.empty();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Noodinstellingen.class)
    static class Instelling {}
}
