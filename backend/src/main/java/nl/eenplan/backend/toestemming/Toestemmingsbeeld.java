package nl.eenplan.backend.toestemming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// The consents of a gezin, for its tab.
///
/// @param magVerdenking whether the user may see and record who is suspected
public record Toestemmingsbeeld(List<Persoon> personen, boolean magVastleggen, boolean magVerdenking) {

    /// What must be asked anew: lapsed, expired or ended by a change of regisseur.
    public List<Regel> opnieuwTeVragen() {
        return personen.stream()
                .flatMap(persoon -> persoon.regels().stream())
                .filter(regel -> regel.status() == Status.OPNIEUW_VRAGEN || regel.status() == Status.VERLOPEN)
                .toList();
    }

    /// @param leeftijd in whole years, null when unknown or not born
    /// @param isVerdacht false too for a reader who may not know
    /// @param tekenen per category of law who must sign today; empty for whom nothing can be asked
    public record Persoon(
            PersoonId id,
            String naam,
            boolean isKind,
            @Nullable Integer leeftijd,
            boolean isVerdacht,
            boolean kanWorden,
            List<Regel> regels,
            Map<Regime, Tekenen> tekenen) {}

    /// @param isWilsbekwaam who must sign when the person can judge his interests
    /// @param anders who when he cannot
    public record Tekenen(List<Ontbreekt> isWilsbekwaam, List<Ontbreekt> anders) {}

    /// @param totEnMet the last day, when it counts now
    public record Regel(
            PersoonId over,
            String naam,
            Waarvoor waarvoor,
            Status status,
            @Nullable LocalDate totEnMet,
            List<Ontbreekt> ontbreekt,
            List<Gebeurd> geschiedenis) {

        /// Whether there is something to take back.
        public boolean kanIngetrokken() {
            return switch (status) {
                case GEGEVEN, ONVOLLEDIG, TE_BEOORDELEN -> true;
                case GEVRAAGD, AFGEWEZEN, GEWEIGERD, INGETROKKEN, VERLOPEN, OPNIEUW_VRAGEN -> false;
            };
        }
    }

    /// @param wat as `GEGEVEN`
    /// @param wie who spoke, empty when it was only asked
    /// @param toelichting reason, witness, who judged capability
    public record Gebeurd(
            String wat,
            String wie,
            LocalDate op,
            @Nullable LocalDate totEnMet,
            @Nullable Wijze wijze,
            String getuige,
            String beoordeeldDoor,
            String reden,
            Instant vastgelegdOp,
            String door) {}
}
