package nl.eenplan.backend.herstelplan;

import java.util.List;
import java.util.Optional;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;
import nl.eenplan.processes.api.HerstelplanId;

/// Reads and edits the plan of a gezin, block by block.
public interface PlanService {

    /// The active plan, else the last one.
    Optional<Planbeeld> vind(GezinId gezin);

    /// Stores one block when nobody stored it since `gelezenVersie`.
    Bewaring bewaar(HerstelplanId plan, Planblok blok, int gelezenVersie);

    /// Writes down how one action stands, in any phase of execution: asked, started, waiting, done.
    Bewaring werkActieBij(HerstelplanId plan, Planblok.Actie actie);

    /// Fixed versions, newest first.
    List<Versieregel> versies(GezinId gezin);

    /// What version `nummer` changed.
    List<Verschil> verschillen(GezinId gezin, int nummer);

    /// OPGESCHORT, OVERGEDRAGEN or VERVALLEN, with motivation.
    void onderbreek(HerstelplanId plan, Onderbreking onderbreking, String motivering);
}
