package nl.eenplan.backend.rechten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;

/// Recording what somebody of the family asks about his data, and seeing how it stands.
///
/// Requests are seen by the regisseur and the vertrouwensarts of the gezin and by privacy officers, who record them for
/// whoever asks. What a family member stated beside a piece is seen by everybody who may read that piece.
public interface RechtenService {

    /// For the tab of the family page.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever may not open the gezin
    Rechtenbeeld beeld(GezinId gezin);

    /// What the dialog lets one choose from. Pieces only of parts that the user may read.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever may not record requests here
    Vastlegkeuze keuze(GezinId gezin);

    /// Records a request and asks a privacy officer to decide. The term runs from the day on which it came in.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever may not record requests here
    Vastlegging legVast(GezinId gezin, NieuwVerzoek verzoek);

    /// The gezin with exactly this number, for a privacy officer who records a request.
    Optional<GezinId> vind(String nummer);

    /// For privacy officers: what is open by term, then what was decided last; at most 200.
    List<Verzoekregel> alle();

    /// @param verzoeken empty for whoever may not see them
    /// @param aantekeningen oldest first, of the parts that the user may read
    record Rechtenbeeld(boolean magVastleggen, List<Verzoekregel> verzoeken, List<Aantekening> aantekeningen) {}

    /// @param vrager the name of whoever asks
    record Verzoekregel(
            BetrokkeneverzoekId id,
            GezinId gezin,
            String gezinsnummer,
            Verzoeksoort soort,
            String over,
            String vrager,
            LocalDate ontvangenOp,
            LocalDate uiterlijk,
            boolean isTeLaat,
            boolean isVerlengd,
            Stand stand,
            @Nullable Weigergrond weigergrond,
            @Nullable Intrekking intrekking) {

        public boolean heeftAfschrift() {
            return soort == Verzoeksoort.INZAGE && stand == Stand.TOEGEKEND;
        }

        /// There is a letter once something was decided, an extension included, or the request was taken back.
        public boolean heeftBrief() {
            return isVerlengd || stand != Stand.ONTVANGEN;
        }
    }

    /// @param over the name of whose data it is
    /// @param van the name of whoever stated or asked it: himself, or who speaks for him
    /// @param stuk the title of the piece
    record Aantekening(Soort soort, String over, String van, String stuk, Compartiment deel, String tekst, Instant op) {

        public enum Soort {
            VERKLARING,
            CORRECTIE
        }
    }

    record Vastlegkeuze(List<Persoon> personen, List<Stukkeuze> stukken) {}

    record Persoon(PersoonId id, String naam, boolean isKind) {}

    record Stukkeuze(String sleutel, String titel, Compartiment deel, LocalDate op) {}

    enum Stand {
        ONTVANGEN,
        TOEGEKEND,
        GEWEIGERD,
        /// Erasure was granted and is still to be done.
        WACHT_OP_VERNIETIGING,
        VERNIETIGD,
        /// Taken back by whoever asked, before anything was decided.
        INGETROKKEN
    }

    sealed interface Vastlegging {
        /// @param uiterlijk the last day to decide
        record Vastgelegd(BetrokkeneverzoekId verzoek, LocalDate uiterlijk) implements Vastlegging {}

        /// Nothing was stored; Dutch messages beside the fields.
        record Ongeldig(List<Veldfout> fouten) implements Vastlegging {}
    }
}
