package nl.eenplan.backend.bewaring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds: what keeps a file from being destroyed because of a procedure. Privacy officer only; every call is logged.
///
/// A hold ends by its day, or earlier by another person than who laid it: what may follow cannot be undone.
///
/// @throws nl.eenplan.backend.toegang.GeenToegang for anybody else
public interface BewaarplichtService {

    /// Those that run, newest first; numbers, no names.
    List<Bewaarplicht> lopende();

    /// From today on. The gezin is meant by its number, as privacy officers know it.
    Uitkomst leg(Aanvraag aanvraag);

    /// Before its day, or because it has none.
    ///
    /// @param reden at least ten characters
    Uitkomst beeindig(UUID bewaarplicht, String reden);

    /// @param totEnMet null: until somebody ends it
    record Aanvraag(
            String nummer,
            @Nullable Bewaargrond grond,
            String reden,
            @Nullable LocalDate totEnMet) {}

    /// @param isVanMij whether the reader laid it, so that a colleague has to end it
    record Bewaarplicht(
            UUID id,
            String nummer,
            Bewaargrond grond,
            String reden,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            String door,
            boolean isVanMij) {}

    sealed interface Uitkomst {
        record Vastgelegd() implements Uitkomst {}

        /// @param veld name of the component of [Aanvraag], or `reden`
        /// @param melding a Dutch sentence that says what to do
        record Geweigerd(String veld, String melding) implements Uitkomst {}
    }
}
