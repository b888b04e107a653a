package nl.eenplan.backend.dienst;

import java.util.List;
import java.util.Map;
import nl.eenplan.processes.api.Taaksoort;

/// Whom a step asks to phone (`domain.md` §2, F1a to F8). Steps of the police are not here: what a doctor tried
/// stands in MEDISCH, which is not theirs to read (§5, rule 7).
final class Belwijzer {

    private static final Map<Taaksoort, List<Loketsoort>> STAPPEN = Map.ofEntries(
            Map.entry(Taaksoort.ACUTE_VEILIGHEID, List.of(Loketsoort.FRONTOFFICE, Loketsoort.VEILIG_THUIS)),
            Map.entry(Taaksoort.ACUUT_MELDEN, List.of(Loketsoort.VEILIG_THUIS)),
            Map.entry(Taaksoort.LETSEL_BESCHRIJVEN, List.of(Loketsoort.VERTROUWENSARTS)),
            Map.entry(Taaksoort.FOTOS_VASTLEGGEN, List.of(Loketsoort.VERTROUWENSARTS, Loketsoort.FORENSISCH_ARTS)),
            Map.entry(Taaksoort.SPOEDOVERLEG, List.of(Loketsoort.FRONTOFFICE, Loketsoort.CSG)),
            Map.entry(Taaksoort.SPOED_VERTROUWENSARTS, List.of(Loketsoort.VERTROUWENSARTS)),
            Map.entry(Taaksoort.SPOED_LECK, List.of(Loketsoort.LECK)),
            Map.entry(Taaksoort.SPOED_ZEDENTEAM, List.of(Loketsoort.ZEDENTEAM)),
            Map.entry(Taaksoort.PEP_OVERWEGEN, List.of(Loketsoort.CSG)),
            Map.entry(Taaksoort.CONSULT_KINDERARTS, List.of(Loketsoort.CSG, Loketsoort.LECK)),
            Map.entry(Taaksoort.CONSULT_VERTROUWENSARTS, List.of(Loketsoort.FORENSISCH_ARTS)),
            Map.entry(Taaksoort.LECK_IN_PLAATS, List.of(Loketsoort.LECK)),
            Map.entry(Taaksoort.CONSULT_LECK, List.of(Loketsoort.LECK)),
            Map.entry(Taaksoort.FOTOS_BEOORDELEN, List.of(Loketsoort.LECK)),
            Map.entry(Taaksoort.NIEUWE_FOTOS_MAKEN, List.of(Loketsoort.FORENSISCH_ARTS)));

    private Belwijzer() {}

    /// In the order in which they are phoned; empty for a step that asks for no call.
    static List<Loketsoort> van(Taaksoort stap) {
        return STAPPEN.getOrDefault(stap, List.of());
    }
}
