package nl.eenplan.backend.kern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakGesloten;
import nl.eenplan.processes.api.TaakGewijzigd;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taakbesturing;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Taakstatus;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Plays the engine: tasks come and go, each change is published in the transaction that makes it.
@TestComponent
public class Proefproces implements Taakbesturing {

    private final Map<TaakId, Taakstand> standen = new ConcurrentHashMap<>();
    private final AtomicInteger nummers = new AtomicInteger();
    private final AtomicInteger afgerond = new AtomicInteger();
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactie;
    private final JdbcClient jdbc;
    private final Clock klok;

    Proefproces(ApplicationEventPublisher events, PlatformTransactionManager transacties, JdbcClient jdbc, Clock klok) {
        this.events = events;
        this.transactie = new TransactionTemplate(transacties);
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /// A family with a number and the name `Veldhuis`.
    public GezinId gezin() {
        var gezin = GezinId.nieuw();
        jdbc.sql("insert into gezin (id, nummer, naam, regio, fase, aangemaakt_op, versie)"
                        + " values (:id, :nummer, 'Veldhuis', 'Merewestein', 'SIGNAAL', now(), 0)")
                .param("id", gezin.waarde())
                .param("nummer", "G-2026-%04d".formatted(nummers.incrementAndGet()))
                .update();
        return gezin;
    }

    public TaakId taak(GezinId gezin, Taaksoort soort, Rol... rollen) {
        return taak(gezin, soort, Set.of(rollen), null, Duration.ofDays(1));
    }

    public TaakId taak(
            GezinId gezin,
            Taaksoort soort,
            Set<Rol> rollen,
            @Nullable MedewerkerId behandelaar,
            @Nullable Duration termijn) {
        var taak = new TaakId("taak-" + nummers.incrementAndGet());
        Instant uiterlijk = termijn == null ? null : klok.instant().plus(termijn);
        wordt(new Taakstand(taak, gezin, null, soort, rollen, behandelaar, klok.instant(), uiterlijk), true);
        return taak;
    }

    public void vervalt(TaakId taak) {
        sluit(taak, Taakstatus.VERVALLEN);
    }

    /// How many tasks the process completed, each once.
    public int aantalAfgerond() {
        return afgerond.get();
    }

    @Override
    public void wijsToe(TaakId taak, MedewerkerId behandelaar) {
        wordt(met(taak, behandelaar), false);
    }

    @Override
    public void geefTerug(TaakId taak) {
        wordt(met(taak, null), false);
    }

    @Override
    public Afronding rondAf(TaakId taak, Antwoorden antwoorden) {
        if (!standen.containsKey(taak)) {
            return new Afronding.AlAfgerond();
        }
        afgerond.incrementAndGet();
        sluit(taak, Taakstatus.AFGEROND);
        return new Afronding.Afgerond();
    }

    private Taakstand met(TaakId taak, @Nullable MedewerkerId behandelaar) {
        var oud = standen.get(taak);
        if (oud == null) {
            throw new IllegalArgumentException("Onbekende taak");
        }
        return new Taakstand(
                taak, oud.gezin(), oud.kind(), oud.soort(), oud.rollen(), behandelaar, oud.sinds(), oud.termijn());
    }

    private void wordt(Taakstand stand, boolean isNieuw) {
        standen.put(stand.taak(), stand);
        meld(new TaakGewijzigd(stand, isNieuw));
    }

    private void sluit(TaakId taak, Taakstatus status) {
        var stand = standen.remove(taak);
        if (stand == null) {
            throw new IllegalArgumentException("Onbekende taak");
        }
        meld(new TaakGesloten(taak, stand.soort(), status, stand.behandelaar()));
    }

    private void meld(Object gebeurtenis) {
        transactie.executeWithoutResult(status -> events.publishEvent(gebeurtenis));
    }
}
