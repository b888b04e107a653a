package nl.eenplan.backend.termijn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.function.UnaryOperator;
import nl.eenplan.backend.termijn.Feitenbron.Periode;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// Until when what counts from the incident can still help a child, for what people read. Terms and timers count from
/// the earliest moment and make haste; nothing is called over as long as it may help from the latest.
@Component
@NaDePoort
public class Incidentgrenzen {

    private static final Period ONDERZOEK = Period.ofDays(7);

    private static final Duration PEP = Duration.ofHours(72);

    private final Beginmomenten momenten;
    private final Clock klok;

    Incidentgrenzen(Beginmomenten momenten, Clock klok) {
        this.momenten = momenten;
        this.klok = klok;
    }

    /// HIV-PEP and emergency contraception.
    public Grens uur72(GezinId gezin, PersoonId kind) {
        return grens(gezin, kind, Incidentgrenzen::na72Uur);
    }

    /// Forensic examination.
    public Grens zevenDagen(GezinId gezin, PersoonId kind) {
        return grens(gezin, kind, Incidentgrenzen::na7Dagen);
    }

    static Instant na72Uur(Instant begin) {
        return begin.plus(PEP);
    }

    /// At the same time of day, also over the change to summer time.
    static Instant na7Dagen(Instant begin) {
        return begin.atZone(Termijnkalender.NEDERLAND).plus(ONDERZOEK).toInstant();
    }

    /// An incident of which nobody knows the moment was before its signal.
    private Grens grens(GezinId gezin, PersoonId kind, UnaryOperator<Instant> einde) {
        var incident = momenten.periode(gezin, kind, Beginfeit.INCIDENT);
        var nu = klok.instant();
        var periode = incident.or(() -> momenten.periode(gezin, kind, Beginfeit.SIGNAAL))
                .orElseGet(() -> new Periode(nu, null));
        var vroegst = einde.apply(periode.van());
        var laatst = einde.apply(periode.uiterlijk());
        return new Grens(incident.isPresent(), vroegst, laatst, Stand.op(nu, vroegst, laatst));
    }

    /// @param isTijdBekend whether anybody knows when the incident was; if not, it counts from the signal
    /// @param vroegst when it is over at the earliest
    /// @param laatst when it is over at the latest; the same when one moment is known
    public record Grens(boolean isTijdBekend, Instant vroegst, Instant laatst, Stand stand) {

        public boolean isPeriode() {
            return !vroegst.equals(laatst);
        }

        public boolean isVoorbij() {
            return stand == Stand.VOORBIJ;
        }
    }

    public enum Stand {
        KAN,
        /// Over if it was early, not if it was late.
        KAN_MISSCHIEN,
        VOORBIJ;

        private static Stand op(Instant nu, Instant vroegst, Instant laatst) {
            if (!nu.isBefore(laatst)) {
                return VOORBIJ;
            }
            return nu.isBefore(vroegst) ? KAN : KAN_MISSCHIEN;
        }
    }
}
