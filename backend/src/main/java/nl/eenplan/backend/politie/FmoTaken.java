package nl.eenplan.backend.politie;

import java.time.Instant;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;

/// F5a: the forensic examination by order of the police.
public interface FmoTaken {

    /// @throws nl.eenplan.backend.toegang.GeenToegang for whoever is no candidate of the task
    Incidentklok klok(TaakId taak);

    /// Within 7 days after the incident (W5b), but recorded whenever. Traces go to the police, and whether it was done;
    /// what was found medically and why it was not done stay with the doctors.
    Afronding voerUit(TaakId taak, FmoGegevens gegevens);

    /// Counted from the latest moment at which the incident can have been, or from when the child was seen: nothing is
    /// called over that may still help. The term of the task counts from the earliest.
    ///
    /// @param isTijdBekend whether anybody knows when the incident was; if not, both terms can be over already
    /// @param zevenDagen until when traces are sought (P7D)
    /// @param uur72 until when HIV-PEP and emergency contraception are of use (PT72H)
    record Incidentklok(
            boolean isTijdBekend,
            Instant zevenDagen,
            boolean isZevenDagenVoorbij,
            Instant uur72,
            boolean isUur72Voorbij) {}
}
