package nl.eenplan.backend.toestemming;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// Consent of a family: recording, withdrawing, reading. What a consent opens or closes does so in the transaction that
/// records it.
public interface ToestemmingService {

    Toestemmingsbeeld toestemmingen(GezinId gezin);

    /// One answer of one person. A consent for which more must sign counts once all have; what a suspect signed waits
    /// for the privacy officer, who gets a task.
    Uitkomst legVast(GezinId gezin, Verklaring verklaring);

    /// Ends whatever was said, at once; giving anew starts from nothing.
    Uitkomst trekIn(GezinId gezin, Intrekking intrekking);

    /// Records that an adult is seen as the suspected offender, or no longer. What he signed before waits for a
    /// judgement too.
    Uitkomst legVerdenkingVast(GezinId gezin, PersoonId persoon, boolean isVerdacht, String reden);

    sealed interface Uitkomst {
        /// @param status how it stands now
        record Vastgelegd(Status status, List<Ontbreekt> ontbreekt) implements Uitkomst {}

        /// Nothing was stored; Dutch messages beside the fields.
        record Ongeldig(List<Veldfout> fouten) implements Uitkomst {}
    }
}
