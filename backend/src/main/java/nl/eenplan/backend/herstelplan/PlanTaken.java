package nl.eenplan.backend.herstelplan;

import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;

/// The forms that bring a plan to VASTGESTELD and keep it going; each completes its task.
public interface PlanTaken {

    /// The plan of the task's gezin, for every form of the plan.
    Planbeeld voorbereiding(TaakId taak);

    /// M8
    Afronding stelOp(TaakId taak, Opstelgegevens gegevens);

    /// M9
    Afronding hoorWederhoor(TaakId taak, Wederhoorgegevens gegevens);

    /// M10
    Afronding stelVast(TaakId taak, Vaststelgegevens gegevens);
}
