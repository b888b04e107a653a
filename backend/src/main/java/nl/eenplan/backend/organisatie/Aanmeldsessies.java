package nl.eenplan.backend.organisatie;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.backend.toegang.TweedeFactorNodig;
import nl.eenplan.backend.toegang.Tweedefactor;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every login that is open, in the database, so that each of several JVMs sees at once that one has ended.
///
/// Reckons with the real clock of the database: the clock of the demo may jump.
@Component
public class Aanmeldsessies implements Tweedefactor {

    private static final Duration LANGSTE = Duration.ofHours(24);
    private static final Duration BEWAARD = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Duration factorGeldt;

    Aanmeldsessies(JdbcClient jdbc, @Value("${eenplan.tweede-factor:5m}") Duration factorGeldt) {
        this.jdbc = jdbc;
        this.factorGeldt = factorGeldt;
    }

    /// @param uitgever who vouches for the person; null for a local account
    /// @param sid his session there
    record Herkomst(
            @Nullable String uitgever,
            @Nullable String sid,
            @Nullable Instant tweedeFactor) {

        static final Herkomst LOKAAL = new Herkomst(null, null, null);
    }

    @Transactional
    UUID begin(MedewerkerId medewerker, Herkomst herkomst) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var factor = herkomst.tweedeFactor();
        jdbc.sql("insert into aanmeldsessie (id, medewerker, uitgever, sid, tweede_factor)"
                        + " values (:id, :medewerker, :uitgever, :sid, :factor)")
                .param("id", id)
                .param("medewerker", medewerker.waarde())
                .param("uitgever", herkomst.uitgever())
                .param("sid", herkomst.sid())
                .param("factor", factor == null ? null : OffsetDateTime.ofInstant(factor, ZoneOffset.UTC))
                .update();
        return id;
    }

    /// Whether this login still stands: not ended, not a day old, its account open.
    public boolean geldt(UUID sessie) {
        return jdbc.sql("""
                        select exists (
                            select 1 from aanmeldsessie s join medewerker m on m.id = s.medewerker and m.actief
                             where s.id = :id and s.beeindigd is null
                               and s.begonnen > now() - make_interval(secs => :langste))
                        """)
                .param("id", sessie)
                .param("langste", LANGSTE.toSeconds())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void beeindig(UUID sessie) {
        jdbc.sql("update aanmeldsessie set beeindigd = now() where id = :id and beeindigd is null")
                .param("id", sessie)
                .update();
    }

    /// Ends what came from this session at the identity provider, or all that came from it for this person.
    ///
    /// @param sid null when the provider ends everything of the subject
    @Transactional
    public void beeindigVanUitgever(String uitgever, @Nullable String sid, @Nullable String subject) {
        jdbc.sql("""
                        update aanmeldsessie s set beeindigd = now()
                         where s.beeindigd is null and s.uitgever = :uitgever
                           and (s.sid = cast(:sid as text)
                                or (cast(:sid as text) is null
                                    and s.medewerker = (select i.medewerker from identiteit i
                                                         where i.uitgever = :uitgever and i.subject = :subject)))
                        """)
                .param("uitgever", uitgever)
                .param("sid", sid)
                .param("subject", subject)
                .update();
    }

    /// @param behalve the login that may go on, if any
    @Transactional
    void beeindigVan(MedewerkerId medewerker, @Nullable UUID behalve) {
        jdbc.sql("update aanmeldsessie set beeindigd = now() where medewerker = :medewerker and beeindigd is null"
                        + " and id is distinct from cast(:behalve as uuid)")
                .param("medewerker", medewerker.waarde())
                .param("behalve", behalve)
                .update();
    }

    @Transactional
    void bewezen(UUID sessie) {
        jdbc.sql("update aanmeldsessie set tweede_factor = now() where id = :id and beeindigd is null")
                .param("id", sessie)
                .update();
    }

    @Override
    public void vereis() {
        if (!isBewezen()) {
            throw new TweedeFactorNodig();
        }
    }

    @Override
    public boolean isBewezen() {
        return sessie().filter(this::isBewezen).isPresent();
    }

    private boolean isBewezen(UUID sessie) {
        return jdbc.sql("select exists (select 1 from aanmeldsessie where id = :id and beeindigd is null"
                        + " and tweede_factor > now() - make_interval(secs => :geldt))")
                .param("id", sessie)
                .param("geldt", factorGeldt.toSeconds())
                .query(Boolean.class)
                .single();
    }

    private static Optional<UUID> sessie() {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        return wie != null && wie.isAuthenticated() && wie.getPrincipal() instanceof Aangemeld aangemeld
                ? aangemeld.aanmelding()
                : Optional.empty();
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    @Transactional
    void ruimOp() {
        jdbc.sql("delete from aanmeldsessie where begonnen < now() - make_interval(secs => :bewaard)")
                .param("bewaard", BEWAARD.toSeconds())
                .update();
    }
}
