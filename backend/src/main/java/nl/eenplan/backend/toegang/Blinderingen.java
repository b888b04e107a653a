package nl.eenplan.backend.toegang;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.TaakId;

/// Keeps whoever does one task from what his involvement would show him, so that it cannot colour what he hears.
/// Gate and queries know it; it ends with the task.
@NaDePoort
public interface Blinderingen {

    /// With what the id begins when the task is an interview of the police, which is none of the engine.
    String VERHOOR = "verhoor-";

    /// From now on; a second time changes nothing.
    void begin(GezinId gezin, MedewerkerId medewerker, TaakId taak, Set<Compartiment> delen);

    void eindig(TaakId taak);

    /// The running one of a task, with what the log says of it now.
    Optional<Blindperiode> lopend(TaakId taak);

    /// What is kept from this person in this gezin now.
    Set<Compartiment> delen(GezinId gezin, MedewerkerId medewerker);

    /// Whether anything of this gezin is kept from the user now, on his own account or that of whom he stands in for.
    /// What belongs to no part, as the course of the case and the tasks of others, is kept from him then too.
    boolean isBlind(GezinId gezin);

    /// @param eerderGezien of those parts, which he had looked at before
    /// @param gezien which he looked at since: none
    record Blindperiode(
            MedewerkerId medewerker,
            Instant van,
            Set<Compartiment> delen,
            Set<Compartiment> eerderGezien,
            Set<Compartiment> gezien) {}
}
