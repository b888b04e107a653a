package nl.eenplan.backend.rechten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron.Veld;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;

/// The task of the privacy officer to decide on a request. It opens the pieces of this gezin to him, by the purpose of
/// the task, and closes them with it.
public interface RechtenTaken {

    /// What there is to decide; empty when the task has no request any more.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the task is not the user's
    Optional<Beoordeling> beoordeling(TaakId taak);

    /// Decides, extends or refuses. Refused for whoever recorded the request himself or wrote the piece it is
    /// about, for what the ages and gezag of today do not allow, and when pieces came since they were shown.
    Afronding beslis(TaakId taak, Besluit besluit);

    /// @param vrager the name of whoever asks
    /// @param regel what the rules say when whoever it is about can judge his interests
    /// @param anders what they say when he cannot
    /// @param stukken for a request to look into the file: all of them; for a correction: to choose from
    /// @param magVerlengen whether the term may still be made longer
    /// @param stand to send back with the decision
    record Beoordeling(
            Verzoeksoort soort,
            String over,
            @Nullable Integer leeftijd,
            String vrager,
            boolean isZelf,
            boolean isVerdacht,
            Identiteitswijze identiteit,
            LocalDate ontvangenOp,
            LocalDate uiterlijk,
            String omschrijving,
            String verklaring,
            @Nullable String stuk,
            Rechtsregel regel,
            Rechtsregel anders,
            List<Stukvoorstel> stukken,
            boolean magVerlengen,
            String stand) {}

    /// @param voorstel on which ground the rules propose to withhold it; null to give it
    /// @param velden as they would be given, names of others left out
    record Stukvoorstel(
            String sleutel,
            Compartiment deel,
            String titel,
            LocalDate op,
            List<Veld> velden,
            @Nullable Achterhoudgrond voorstel) {}
}
