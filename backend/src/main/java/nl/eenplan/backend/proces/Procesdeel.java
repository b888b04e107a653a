package nl.eenplan.backend.proces;

import static nl.eenplan.backend.toegang.Compartiment.LETSELDUIDING;
import static nl.eenplan.backend.toegang.Compartiment.MEDISCH;
import static nl.eenplan.backend.toegang.Compartiment.MELDING;
import static nl.eenplan.backend.toegang.Compartiment.OVERLEG;
import static nl.eenplan.backend.toegang.Compartiment.PLAN;
import static nl.eenplan.backend.toegang.Compartiment.POLITIE;
import static nl.eenplan.backend.toegang.Compartiment.VEILIGHEID;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Taakdeel;
import nl.eenplan.processes.api.Taaksoort;

/// In which part of the case lies what a node of the models tells: that it was reached, and why it went on as it did.
/// Each of the parts opens it; a question that stands nowhere is answered to nobody.
final class Procesdeel {

    /// The questions and tables of which the answers decide the way.
    static final Map<String, Set<Compartiment>> VRAGEN = Map.ofEntries(
            // G1, asked by the doctor and acted upon by all who keep the child safe
            Map.entry("gateway_isAcuut", Set.of(MEDISCH, VEILIGHEID)),
            Map.entry("gateway_isUitgesloten", Set.of(MEDISCH)),
            Map.entry("regel_aardRoute", Set.of(MEDISCH)),
            Map.entry("gateway_route", Set.of(MEDISCH)),
            Map.entry("regel_fmekCriteria", Set.of(MEDISCH)),
            Map.entry("gateway_isForensischNodig", Set.of(MEDISCH)),
            Map.entry("gateway_isFmoNodig", Set.of(MEDISCH, POLITIE)),
            Map.entry("gateway_isFmoUitgevoerd", Set.of(MEDISCH, POLITIE)),
            Map.entry("gateway_isVertrouwensartsBereikt", Set.of(MEDISCH, VEILIGHEID)),
            Map.entry("gateway_isFrontofficeBereikt", Set.of(MEDISCH, VEILIGHEID)),
            Map.entry("gateway_isPolitieGevraagd", Set.of(MEDISCH, VEILIGHEID)),
            Map.entry("gateway_isLezerAkkoord", Set.of(LETSELDUIDING)),
            Map.entry("gateway_isDefinitiefGevraagd", Set.of(LETSELDUIDING)),
            Map.entry("gateway_isVermoeden", Set.of(MELDING)),
            Map.entry("regel_afwegingskader", Set.of(MELDING)),
            Map.entry("gateway_isMelden", Set.of(MELDING)),
            Map.entry("gateway_isTerugkijken", Set.of(MELDING)),
            Map.entry("gateway_isAlGemeld", Set.of(MELDING)),
            Map.entry("gateway_isGemeld", Set.of(MELDING)),
            Map.entry("gateway_triageLoopt", Set.of(MELDING)),
            Map.entry("gateway_isAndereMelder", Set.of(MELDING)),
            Map.entry("gateway_vervolgLoopt", Set.of(VEILIGHEID)),
            Map.entry("gateway_isKennisGegeven", Set.of(VEILIGHEID)),
            Map.entry("gateway_isStrafbaar", Set.of(VEILIGHEID)),
            Map.entry("regel_mdaCriteria", Set.of(VEILIGHEID)),
            Map.entry("gateway_isMda", Set.of(VEILIGHEID)),
            Map.entry("gateway_isAanvaard", Set.of(OVERLEG)),
            Map.entry("gateway_screeningsbesluit", Set.of(OVERLEG)),
            Map.entry("gateway_isDirectVeilig", Set.of(OVERLEG)),
            Map.entry("gateway_isVastgesteld", Set.of(PLAN)),
            Map.entry("gateway_voortgangsoordeel", Set.of(PLAN)),
            // Processes that are shown to nobody here
            Map.entry("gateway_inzagebesluit", Set.of()),
            Map.entry("gateway_isTweedeAkkoord", Set.of()),
            Map.entry("gateway_noodoordeel", Set.of()),
            Map.entry("gateway_betrokkenebesluit", Set.of()));

    /// What besides a task is on one route of G3 only, and so tells what the suspicion is about.
    private static final Map<String, Set<Compartiment>> OP_DE_ROUTE = Map.ofEntries(
            Map.entry("call_spoedoverleg", Set.of(MEDISCH, VEILIGHEID)),
            Map.entry("grens_bereikt", Set.of(MEDISCH, VEILIGHEID)),
            Map.entry("einde_spoedoverleg", Set.of(MEDISCH, VEILIGHEID)),
            Map.entry("timer_72uur", Set.of(MEDISCH)),
            Map.entry("service_escaleerPep", Set.of(MEDISCH)),
            Map.entry("einde_pep", Set.of(MEDISCH)),
            Map.entry("einde_pepTeLaat", Set.of(MEDISCH)),
            Map.entry("gateway_isFmoNodig", Set.of(MEDISCH, POLITIE)),
            Map.entry("gateway_isFmoUitgevoerd", Set.of(MEDISCH, POLITIE)),
            Map.entry("timer_zevenDagen", Set.of(MEDISCH, POLITIE)),
            Map.entry("service_escaleerFmo", Set.of(MEDISCH, POLITIE)),
            Map.entry("einde_fmoGewaarschuwd", Set.of(MEDISCH, POLITIE)));

    static final Map<String, Set<Compartiment>> STAPPEN = Stream.concat(
                    OP_DE_ROUTE.entrySet().stream(),
                    Stream.of(Taaksoort.values())
                            .filter(soort -> !Taakdeel.verraadt(soort).isEmpty())
                            .map(soort -> Map.entry(soort.sleutel(), Taakdeel.verraadt(soort))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /// Processes that tell of one part as a whole.
    static final Map<String, Set<Compartiment>> PROCESSEN =
            Map.of("spoedoverleg", Set.of(MEDISCH, VEILIGHEID), "fotoaanvulling", Set.of(MEDISCH));

    private Procesdeel() {}

    /// Whether a reader of these parts may know why the way went on from here, and so which way.
    static boolean toontWaarom(String element, Set<Compartiment> leesbaar) {
        return !Collections.disjoint(VRAGEN.getOrDefault(element, Set.of()), leesbaar);
    }

    /// Whether he may know that the way came by here.
    static boolean toontStap(String element, Set<Compartiment> leesbaar) {
        return toont(STAPPEN.getOrDefault(element, Set.of()), leesbaar);
    }

    /// @param proces the key of the model
    static boolean toontProces(String proces, Set<Compartiment> leesbaar) {
        return toont(PROCESSEN.getOrDefault(proces, Set.of()), leesbaar);
    }

    private static boolean toont(Set<Compartiment> delen, Set<Compartiment> leesbaar) {
        return delen.isEmpty() || !Collections.disjoint(delen, leesbaar);
    }
}
