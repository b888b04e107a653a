package nl.eenplan.backend.noodtoegang;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.eenplan.processes.api.GezinId;

/// Emergency access to a family in which the user is not involved (`domain.md` §5, break-glass).
///
/// For roles that must end acute danger themselves; what opens stands in `noodcompartiment` and is put to the sharing
/// rules. Reads only. Every look is in the log as emergency, and each use is reviewed.
public interface NoodtoegangService {

    /// Whether the role in which the user acts has emergency access; decides what a screen offers. Writes no log.
    boolean magVragen();

    /// How long it lasts.
    Duration duur();

    /// Opens the family for the user from now on. Whether the family exists is told after the second factor only, and
    /// only so many times an hour; every attempt is in the log, with the family when one was found.
    ///
    /// @param toelichting own words, 10 to 2000 characters; read by whoever reviews it
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the role has no emergency access
    /// @throws nl.eenplan.backend.toegang.TweedeFactorNodig when no second factor was proven just now
    Antwoord vraag(Zoekgegevens gegevens, Noodreden reden, String toelichting);

    /// The emergency access of the user to this family that runs now. Writes no log.
    Optional<Lopend> lopend(GezinId gezin);

    /// Ends it now.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when none runs
    void beeindig(GezinId gezin);

    sealed interface Antwoord {
        record Verleend(GezinId gezin, Instant tot) implements Antwoord {}

        /// The user may open it already; nothing was opened.
        record AlOpen(GezinId gezin) implements Antwoord {}

        /// No family, or more than one: nothing was opened.
        record NietGevonden() implements Antwoord {}

        record TeVaak(Instant weerVanaf) implements Antwoord {}

        /// @param melding what to write, in Dutch
        record Ongeldig(String melding) implements Antwoord {}
    }

    record Lopend(Noodreden reden, Instant tot) {}
}
