package nl.eenplan.backend.bericht;

import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.MedewerkerId;

/// Puts mail into the outbox, in the transaction of the change that it tells about.
///
/// A mail names a number and a page and nothing of the case; whoever opens the page passes the gate.
public interface Berichten {

    @NaDePoort
    void stuur(MedewerkerId aan, Bericht bericht);

    /// An invitation or its cancellation with a calendar file that names time, room and number only.
    @NaDePoort
    void nodigUit(MedewerkerId aan, Uitnodiging uitnodiging);

    /// That another changed something about how the person logs in; not what, and not who.
    @NaDePoort
    void waarschuw(MedewerkerId aan);

    /// The outbox, newest first, for a BEHEERDER: who got which subject and how it went.
    List<Postregel> postvak(int aantal);

    /// @param pad the page to open, as `taak/42`
    record Bericht(Soort soort, String nummer, String pad) {}

    enum Soort {
        TAAK_VOOR_U("Taak voor u bij"),
        TERMIJN_VERSTREKEN("Termijn verstreken bij"),
        MELDING_ONTVANGEN("Ontvangen door Veilig Thuis:"),
        NIEUW_OP_TIJDLIJN("Nieuw op de tijdlijn bij"),
        NIEUW_TE_LEZEN("Nieuw om te lezen bij"),
        PLAN_VASTGESTELD("Plan vastgesteld:"),
        INZAGE_BEANTWOORD("Antwoord op uw verzoek bij"),
        NOODTOEGANG("Noodtoegang gebruikt bij"),
        NOODTOETS_TE_LAAT("Noodtoegang nog te beoordelen bij"),
        BETROKKENEVERZOEK("Verzoek van een betrokkene bij"),
        BETROKKENEVERZOEK_TE_LAAT("Verzoek van een betrokkene nog te beslissen bij"),
        BETROKKENEBESLUIT("Besluit op een verzoek van een betrokkene bij");

        private final String onderwerp;

        Soort(String onderwerp) {
            this.onderwerp = onderwerp;
        }

        String onderwerp() {
            return onderwerp;
        }
    }

    /// @param kenmerk stays the same when the conference moves; `volgnummer` rises
    record Uitnodiging(
            String kenmerk,
            int volgnummer,
            boolean isAfzegging,
            String nummer,
            Instant begin,
            Instant eind,
            String plaats,
            String pad) {}

    record Postregel(Instant op, String aan, String onderwerp, Poststatus status, int pogingen) {
        Postregel aan(String naam) {
            return new Postregel(op, naam, onderwerp, status, pogingen);
        }
    }

    enum Poststatus {
        WACHT,
        VERZONDEN,
        MISLUKT
    }
}
