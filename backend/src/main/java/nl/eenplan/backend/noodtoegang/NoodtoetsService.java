package nl.eenplan.backend.noodtoegang;

import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.logboek.Noodregels.Noodregel;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;

/// The review of emergency access by a privacy officer: he sees who, why and every row of the log, and no case content.
///
/// @throws nl.eenplan.backend.toegang.GeenToegang for anybody without the role or the task
public interface NoodtoetsService {

    /// Who used it, why, and what was looked at. That it was shown to this person is kept: without that he does not
    /// judge.
    Noodbeeld open(TaakId taak);

    /// Judges, once and for all, or asks for more first. Refused as long as the access runs (asking for more excepted),
    /// for whoever used it himself, and for whoever was not shown every row that there is now.
    Afronding oordeel(TaakId taak, Noodoordeel oordeel);

    /// Ends the access when it still runs.
    void beeindig(TaakId taak);

    /// @param regels oldest first
    /// @param isEigen whether it is the reader's own: then a colleague judges
    /// @param navragen what was asked before
    record Noodbeeld(
            String wie,
            Rol rol,
            String organisatie,
            Noodreden reden,
            String toelichting,
            Instant van,
            Instant tot,
            boolean loopt,
            boolean isEigen,
            List<Noodregel> regels,
            List<Navraag> navragen) {}

    record Navraag(Instant op, String door, String reden) {}
}
