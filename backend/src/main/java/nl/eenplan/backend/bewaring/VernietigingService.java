package nl.eenplan.backend.bewaring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;

/// Destruction of files whose term has passed: listed by number, proposed by one privacy officer, approved by another,
/// carried out with a certificate. Names of a family are nowhere in it; every call is logged.
///
/// The database checks all of it once more when it destroys (`vernietig`), and is the only one that can.
///
/// @throws nl.eenplan.backend.toegang.GeenToegang for anybody without the role
public interface VernietigingService {

    /// What may be destroyed before the end of this month, first those that may go first; at most 200 a page.
    List<Rijp> rijp(int vanaf, int aantal);

    long aantalRijp();

    /// Proposes what may be destroyed today; leaves out what is held, proposed already or not ripe.
    Voorstelling stelVoor(List<Keuze> keuzes);

    /// For a request of the family that was granted: whoever granted it proposes, another privacy officer
    /// approves. When a proposal for this gezin is open already, that one stays.
    @NaDePoort
    void voorstelVanwegeVerzoek(GezinId gezin, UUID verzoek);

    /// Newest first.
    List<Voorstel> voorstellen();

    /// As long as not everything was carried out.
    Besluit trekIn(UUID voorstel);

    /// By another person than who proposed; once.
    Besluit keurGoed(UUID voorstel);

    /// Carries out what was approved, each gezin for itself: all of it or nothing. Happens by itself within the hour.
    Uitvoering voerUit(UUID voorstel);

    /// Certificates, newest first, at most 200 a page.
    List<Bewijs> bewijzen(int vanaf, int aantal);

    /// @throws java.util.NoSuchElementException when there is none
    Bewijs bewijs(String nummer);

    enum Soort {
        /// Everything about the gezin.
        DOSSIER,
        HUISVERBOD
    }

    record Keuze(GezinId gezin, Soort soort) {}

    /// @param bewarenTot the last day of the longest term
    /// @param isRijp whether that day has passed
    record Rijp(
            GezinId gezin,
            String nummer,
            Soort soort,
            LocalDate bewarenTot,
            boolean isRijp,
            boolean isVastgehouden,
            boolean isVoorgesteld,
            List<Termijn> termijnen) {}

    /// @param regel number of the rule by which the day was reckoned
    record Termijn(
            Bewaarcategorie categorie, LocalDate laatsteWijziging, LocalDate bewarenTot, int regel, String bron) {}

    /// @param voorgesteld how many were taken up; the rest may not be destroyed now
    record Voorstelling(int voorgesteld, int overgeslagen) {}

    enum Stand {
        VOORGESTELD,
        GOEDGEKEURD,
        UITGEVOERD,
        INGETROKKEN
    }

    enum Waarom {
        INGETROKKEN,
        VASTGEHOUDEN,
        ZAAK_LOOPT,
        TERMIJN_LOOPT
    }

    record Voorstel(
            UUID id,
            Stand stand,
            boolean isVanwegeVerzoek,
            String voorgesteldDoor,
            Instant voorgesteldOp,
            @Nullable String goedgekeurdDoor,
            @Nullable Instant goedgekeurdOp,
            boolean isVanMij,
            List<Post> posten) {}

    /// @param waarom it was not carried out, or what a granted request waits for; null otherwise
    record Post(
            String nummer,
            Soort soort,
            boolean isVernietigd,
            @Nullable Waarom waarom) {}

    enum Besluit {
        GELUKT,
        /// Whoever proposed does not approve.
        EIGEN_VOORSTEL,
        /// Somebody else was first, or it is over.
        INGEHAALD
    }

    /// @param nietUitgevoerd refused by the database at the last moment; the proposal says why
    record Uitvoering(int vernietigd, int nietUitgevoerd) {}

    /// @param aantallen rows per table
    /// @param vorige hash of the certificate before it
    record Bewijs(
            String nummer,
            String gezinsnummer,
            Soort soort,
            boolean isVanwegeVerzoek,
            List<Termijn> termijnen,
            List<Aantal> aantallen,
            String voorgesteldDoor,
            Instant voorgesteldOp,
            String goedgekeurdDoor,
            Instant goedgekeurdOp,
            Instant uitgevoerdOp,
            String vorige,
            String hash) {

        /// How many pieces in all.
        public long totaal() {
            return aantallen.stream().mapToLong(Aantal::aantal).sum();
        }
    }

    record Aantal(Stuksoort soort, long aantal) {}
}
