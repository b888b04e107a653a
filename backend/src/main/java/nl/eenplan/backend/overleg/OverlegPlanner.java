package nl.eenplan.backend.overleg;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.OverlegId;

/// The coordinator's calendar: who waits, what is fixed, where something fits, and fixing it.
public interface OverlegPlanner {

    List<Ruimte> ruimtes();

    /// Families without a date, the one that runs out of time first on top.
    List<Wachtend> wachtend();

    /// Everything that takes a room or the user's own time between two days, both included.
    List<Agendapunt> agenda(LocalDate van, LocalDate totEnMet);

    /// At most five free moments before the latest date, best first; `genodigden` may be empty.
    List<Voorstel> stelVoor(GezinId gezin, List<MedewerkerId> genodigden, int duurInMinuten);

    /// Fixes a conference and sends the invitations.
    Planuitkomst plan(Planverzoek verzoek);

    Planuitkomst verplaats(OverlegId overleg, LocalDateTime begin, String ruimte);

    Planuitkomst annuleer(OverlegId overleg, String reden);

    /// The user answers his own invitation.
    Beantwoording antwoord(OverlegId overleg, Antwoord antwoord);
}
