package nl.eenplan.backend.inzage;

import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.InzageverzoekId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Deelbesluit;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.jspecify.annotations.Nullable;

/// The asking side: which parts are withheld from the user, and a request to look into one.
public interface InzageService {

    /// The parts of the gezin that the user's role can need or be given and that he may not read now. Follows from his
    /// role and the rules alone: a part stands here whether or not anything lies in it.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever may read nothing of the gezin
    List<Afscherming> afschermingen(GezinId gezin);

    /// Asks the owner of the part. Needs an involvement of one's own in the gezin.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever may not open the gezin
    Indiening vraag(GezinId gezin, Compartiment deel, Inzagevraag vraag);

    /// Takes back one's own request.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for a request of somebody else, or one that does not exist
    Intrekking trekIn(InzageverzoekId verzoek);

    /// The user's own requests that are open or were answered in the last 14 days, newest first; at most 50.
    List<Verzoekregel> vanMij(int aantal);

    /// @param eigenaar who is asked
    /// @param besluit what the rules say without more
    /// @param stelbaar circumstances that would change that answer for the better, once the owner confirms them
    /// @param isBlind whether it is kept from him only until he has recorded a talk with a child
    /// @param laatste the user's last request for this part
    record Afscherming(
            Compartiment deel,
            Rol eigenaar,
            Deelbesluit besluit,
            List<Omstandigheid> stelbaar,
            boolean isBlind,
            @Nullable Verzoekregel laatste) {

        /// Whether the rules leave anything to ask.
        public boolean isTeVragen() {
            return !isBlind
                    && (besluit.uitkomst() != nl.eenplan.processes.api.delen.Deeluitkomst.GEWEIGERD
                            || !stelbaar.isEmpty());
        }
    }

    /// @param antwoord what the owner wrote, and the second approver
    /// @param tot until when the part is open, for a granted request
    record Verzoekregel(
            InzageverzoekId id,
            GezinId gezin,
            String gezinsnummer,
            Compartiment deel,
            Stand stand,
            Rol eigenaar,
            Instant gevraagdOp,
            boolean isTeLaat,
            @Nullable String beoordeeldDoor,
            @Nullable String antwoord,
            @Nullable Instant tot) {}

    enum Stand {
        GEVRAAGD,
        TWEEDE_OORDEEL,
        TOEGEKEND,
        TOESTEMMING_NODIG,
        GEWEIGERD,
        INGETROKKEN,
        /// The asker was no longer involved, the case was closed, or the rules no longer allow it.
        VERVALLEN;

        public boolean isOpen() {
            return this == GEVRAAGD || this == TWEEDE_OORDEEL;
        }
    }

    sealed interface Indiening {
        record Ingediend(InzageverzoekId verzoek) implements Indiening {}

        /// He asked this before and has no answer yet.
        record AlGevraagd(Instant op) implements Indiening {}

        /// He may read it already.
        record AlOpen() implements Indiening {}

        /// No rule allows it, or he is not involved in person.
        ///
        /// @param reden one Dutch sentence
        record NietMogelijk(String reden) implements Indiening {}

        record Ongeldig(List<Veldfout> fouten) implements Indiening {}
    }

    enum Intrekking {
        GELUKT,
        /// It was answered, or fell away, before.
        AL_BEANTWOORD
    }
}
