package nl.eenplan.backend.herstelplan;

import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;

/// The forms of execution and closing; each completes its task. [PlanTaken#voorbereiding] shows the plan.
public interface VolgTaken {

    /// §4 Toezicht
    Afronding controleer(TaakId taak, Toezichtgegevens gegevens);

    /// M11, MG3, MG4
    Afronding beoordeel(TaakId taak, Voortgangsgegevens gegevens);

    /// MG3
    Afronding escaleer(TaakId taak, Escalatiegegevens gegevens);

    /// §4 BIJGESTELD
    Afronding stelBij(TaakId taak, Bijstelgegevens gegevens);

    /// §4 OPGESCHORT
    Afronding hervat(TaakId taak, Hervatgegevens gegevens);

    /// M12
    Afronding draagOver(TaakId taak, Overdrachtgegevens gegevens);

    /// §6 monitor contacts
    Afronding monitor(TaakId taak, Monitorgegevens gegevens);
}
