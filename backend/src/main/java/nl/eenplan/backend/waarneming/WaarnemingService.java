package nl.eenplan.backend.waarneming;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;

/// Substitution (waarneming): for a period somebody does the work of another and sees for it what that other
/// sees, never more than his own roles could be given, and no longer.
///
/// Arranged by the person himself, or by a procescoördinator or beheerder of his organisation. The substitute works in
/// the same organisation, or has the same role in another one of the region (on call). What somebody has by standing in
/// he cannot pass on.
public interface WaarnemingService {

    /// For whom the user may arrange one: himself first.
    List<Persoon> voorWie();

    /// Who may stand in for this person.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the user may not arrange it for him
    List<Persoon> kandidaten(MedewerkerId vervangen);

    /// The families of the user himself, by id with number and name, to choose from.
    Map<GezinId, String> eigenGezinnen();

    /// Those in which the user stands in or is replaced, and those of the people for whom he may arrange it; newest
    /// first, of the last year.
    List<Regel> overzicht();

    /// For whom the user stands in now.
    List<Lopend> lopend();

    /// Begins at once, or at a later moment.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when the user may not arrange it for this person
    Uitkomst regel(Aanvraag aanvraag);

    /// Ends it now; one that has yet to begin never does.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when it is not the user's to end
    void beeindig(UUID waarneming);

    /// @param rollen in this organisation, those of the administration left out
    record Persoon(MedewerkerId id, String naam, String organisatie, Set<Rol> rollen) {}

    /// @param rollen of the replaced person, those to take over
    /// @param gezinnen empty for all; named ones are for the replaced person himself to choose
    /// @param van null for now
    record Aanvraag(
            MedewerkerId vervangen,
            MedewerkerId waarnemer,
            Set<Rol> rollen,
            Set<GezinId> gezinnen,
            @org.jspecify.annotations.Nullable LocalDateTime van,
            LocalDateTime tot) {}

    /// @param gezinnen how many, 0 for all
    record Regel(
            UUID id,
            String vervangen,
            String waarnemer,
            String organisatie,
            Set<Rol> rollen,
            int gezinnen,
            Instant van,
            Instant tot,
            Stand stand,
            String geregeldDoor,
            boolean magBeeindigen) {}

    record Lopend(String vervangen, Instant tot) {}

    enum Stand {
        KOMT,
        LOOPT,
        VOORBIJ
    }

    sealed interface Uitkomst {
        record Geregeld(UUID id) implements Uitkomst {}

        /// @param veld name of the component of [Aanvraag]
        record Ongeldig(String veld, String melding) implements Uitkomst {}
    }
}
