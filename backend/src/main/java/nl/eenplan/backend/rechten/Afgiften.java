package nl.eenplan.backend.rechten;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Stukbron.Veld;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import org.jspecify.annotations.Nullable;

/// Hands over what was decided, to the privacy officer who gives it to whoever asked. Of each file that is made
/// the hash is kept, with who made it and when.
///
/// @throws nl.eenplan.backend.toegang.GeenToegang for anybody else
public interface Afgiften {

    /// The copy as it was decided, also when the file changed since.
    ///
    /// @param maker makes the file out of it
    /// @throws IllegalStateException when the request was not to look into the file, or not granted
    byte[] afschrift(BetrokkeneverzoekId verzoek, Function<Afschrift, byte[]> maker);

    /// The letter with the decision or the extension, or that the request was taken back.
    ///
    /// @throws IllegalStateException when nothing was decided yet
    byte[] besluit(BetrokkeneverzoekId verzoek, Function<Besluitbrief, byte[]> maker);

    /// @param stukken by compartment, then by day; others are absent from it
    /// @param achtergehouden only what may be named
    /// @param sha256 of this text, as it was kept
    record Afschrift(
            String gezinsnummer,
            String over,
            String vrager,
            LocalDate besloten,
            List<Stuk> stukken,
            List<Achtergehouden> achtergehouden,
            String sha256) {}

    record Stuk(Compartiment deel, String titel, LocalDate op, List<Veld> velden) {}

    record Achtergehouden(Compartiment deel, Achterhoudgrond grond) {}

    /// @param verlengdTot when the term was extended and nothing decided yet
    record Besluitbrief(
            String gezinsnummer,
            Verzoeksoort soort,
            String over,
            String vrager,
            LocalDate ontvangenOp,
            LocalDate gemaakt,
            RechtenService.Stand stand,
            @Nullable LocalDate verlengdTot,
            @Nullable Weigergrond weigergrond,
            String reden,
            boolean heeftVerklaring,
            @Nullable Intrekking intrekking) {}
}
