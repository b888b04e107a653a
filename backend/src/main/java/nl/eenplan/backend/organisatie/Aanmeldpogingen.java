package nl.eenplan.backend.organisatie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts attempts per user name in the database. An attempt is counted before its password is looked at, so that
/// attempts sent at the same time cannot be more than ten either.
@Component
class Aanmeldpogingen {

    static final int MEESTE = 10;
    static final Duration BLOKKADE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock klok;

    Aanmeldpogingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// Counts the attempt.
    ///
    /// @param nummer 1 to 10; the tenth locks at once, unless it succeeds
    /// @param geblokkeerdTot not null when the password must not be looked at
    record Poging(int nummer, @Nullable Instant geblokkeerdTot) {}

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Poging begin(String gebruikersnaam) {
        var nu = OffsetDateTime.now(klok);
        var poging = jdbc.sql("""
                        insert into aanmeldpoging as a (gebruikersnaam, pogingen, laatste)
                        values (:naam, 1, :nu)
                        on conflict (gebruikersnaam) do update
                           set pogingen = case when a.geblokkeerd_tot <= :nu then 1 else a.pogingen + 1 end,
                               geblokkeerd_tot = case when a.geblokkeerd_tot <= :nu then null
                                                      when a.pogingen + 1 >= :meeste then :blokkade end,
                               laatste = :nu
                         where a.geblokkeerd_tot is null or a.geblokkeerd_tot <= :nu
                        returning pogingen
                        """)
                .param("naam", gebruikersnaam)
                .param("nu", nu)
                .param("meeste", MEESTE)
                .param("blokkade", nu.plus(BLOKKADE))
                .query(Integer.class)
                .optional();
        return poging.map(nummer -> new Poging(nummer, null))
                .orElseGet(() -> new Poging(
                        MEESTE, tot(gebruikersnaam).orElse(nu.plus(BLOKKADE).toInstant())));
    }

    Optional<Instant> tot(String gebruikersnaam) {
        return jdbc.sql("select geblokkeerd_tot from aanmeldpoging where gebruikersnaam = :naam"
                        + " and geblokkeerd_tot > :nu")
                .param("naam", gebruikersnaam)
                .param("nu", OffsetDateTime.now(klok))
                .query((rij, nummer) ->
                        rij.getObject("geblokkeerd_tot", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void gelukt(String gebruikersnaam) {
        jdbc.sql("delete from aanmeldpoging where gebruikersnaam = :naam")
                .param("naam", gebruikersnaam)
                .update();
    }

    /// Forgets names that nobody tried for a day, so that made-up names do not pile up.
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    void ruimOp() {
        jdbc.sql("delete from aanmeldpoging where laatste < :grens")
                .param("grens", OffsetDateTime.now(klok).minusDays(1))
                .update();
    }
}
