package nl.eenplan.backend.dienst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.processes.api.MedewerkerId;
import org.jspecify.annotations.Nullable;

/// The rosters behind [Bereikbaarheid]. Everybody reads them. People of the organisation that keeps a desk, who
/// have its role or administer it, write them.
public interface RoosterService {

    /// The desks that have a roster.
    List<Rooster> roosters();

    /// What is planned for a desk in a number of days, with the hours in which nobody is.
    ///
    /// @param dagen 1 to 62
    List<Roosterregel> regels(LoketId loket, LocalDate vanaf, int dagen);

    /// @throws nl.eenplan.backend.toegang.GeenToegang when the user may not plan for this desk
    Uitkomst plan(Aanvraag aanvraag);

    /// From the moment on somebody else has the shift, until the same end; whoever had it keeps what is before.
    ///
    /// @param vanaf null or earlier than the shift for the whole of what is left of it
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the user may not plan for this desk
    Uitkomst draagOver(DienstId dienst, MedewerkerId aan, @Nullable LocalDateTime vanaf);

    /// A shift that has not begun disappears; one that runs ends now.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the user may not plan for this desk
    void schrap(DienstId dienst);

    /// @param collegas who can be on duty; empty for whoever may not plan
    record Rooster(LoketId loket, Loketsoort soort, String naam, boolean magPlannen, List<Collega> collegas) {}

    record Collega(MedewerkerId id, String naam) {}

    /// @param medewerker null for somebody without an account, who has a name and a telephone number then
    record Aanvraag(
            LoketId loket,
            Wacht wacht,
            @Nullable MedewerkerId medewerker,
            @Nullable String naam,
            @Nullable String telefoon,
            LocalDateTime van,
            LocalDateTime tot) {}

    sealed interface Roosterregel {

        Instant van();

        Instant tot();

        /// @param telefoon null: the number of the desk
        record Dienstregel(
                DienstId dienst,
                Wacht wacht,
                @Nullable MedewerkerId medewerker,
                String naam,
                @Nullable String telefoon,
                Instant van,
                Instant tot,
                boolean isVoorbij)
                implements Roosterregel {}

        /// Nobody is on duty in front.
        record Gat(Instant van, Instant tot) implements Roosterregel {}
    }

    sealed interface Uitkomst {
        record Gepland(DienstId dienst) implements Uitkomst {}

        /// @param veld name of the component of [Aanvraag]
        record Ongeldig(String veld, String melding) implements Uitkomst {}
    }
}
