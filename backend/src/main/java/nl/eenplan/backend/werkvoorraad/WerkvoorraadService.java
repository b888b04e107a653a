package nl.eenplan.backend.werkvoorraad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// The task list of the user: his own tasks and those in the pools of his roles, never anybody else's.
public interface WerkvoorraadService {

    /// One page, most urgent first: late, then by term. At most 200 rows a page.
    List<Taakregel> regels(Filter filter, int vanaf, int aantal);

    /// The number of rows that [#regels] would give in all.
    long aantal(Filter filter);

    /// The one task, if the user is its candidate or completed it.
    Optional<Taakregel> vind(TaakId taak);

    /// As [#vind], with the user's own draft of it.
    Optional<Opening> open(TaakId taak);

    /// The open and finished tasks of a gezin in which the user is betrokken, newest first: who does what, until when.
    /// The review of emergency access is about a professional and not among them. Whoever is kept blind sees
    /// only what he himself has to do.
    List<Taakregel> vanGezin(GezinId gezin);

    /// Open tasks of others in the families in which the user is betrokken in person, most urgent first.
    List<Taakregel> bijAnderen(int aantal);

    /// Takes the task out of the pool for the user.
    Claim claim(TaakId taak);

    /// Puts the user's task back into its pool.
    Claim geefTerug(TaakId taak);

    record Opening(Taakregel regel, Optional<Concepten.Concept> concept) {}

    enum Claim {
        GELUKT,
        AL_GENOMEN,
        AL_AFGEROND,
        /// The task was made for one person, so that there is no pool to give it back to.
        GEEN_POOL
    }

    /// @param soorten empty means all
    record Filter(Wie wie, boolean teLaat, boolean dezeWeek, Set<Taaksoort> soorten) {

        public enum Wie {
            /// Mine and what I may take.
            VOOR_MIJ,
            /// Claimed by me only.
            VAN_MIJ,
            /// All of my teams, claimed by colleagues too.
            MIJN_TEAM,
            DOOR_MIJ_AFGEROND
        }

        public static Filter voorMij() {
            return new Filter(Wie.VOOR_MIJ, false, false, Set.of());
        }
    }

    /// @param gezinsnaam null when the user may not know the name
    /// @param kindnaam null when it is about no child in particular, or the user may not know the name
    /// @param behandelaar name of whoever has it, null when it lies in a pool
    /// @param afgeschermd whether it is another's, and the user may not know what it is: no screen names it
    /// @param waargenomenVoor name of whoever the user stands in for with this task, or for whom it was completed
    record Taakregel(
            TaakId taak,
            GezinId gezin,
            String gezinsnummer,
            @Nullable String gezinsnaam,
            @Nullable PersoonId kind,
            @Nullable String kindnaam,
            Taaksoort soort,
            boolean afgeschermd,
            Rol rol,
            @Nullable String behandelaar,
            boolean vanMij,
            Instant sinds,
            @Nullable Instant termijn,
            @Nullable Instant afgerondOp,
            @Nullable String afgerondDoor,
            @Nullable String waargenomenVoor) {}
}
