package nl.eenplan.backend.overleg;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;

/// M1: a gezin comes to the conference by radar hit, triage, GI or lokaal team, without the signal of a doctor.
public interface MdaService {

    /// Whether the user acts in a role that may apply.
    boolean magAanmelden();

    /// Makes the gezin, involves the user and starts the chain at the screening, all in one transaction.
    ///
    /// @throws nl.eenplan.backend.toegang.GeenToegang when [#magAanmelden] says no
    Aanmelduitkomst meldAan(Mdaaanvraag aanvraag);

    sealed interface Aanmelduitkomst {

        record Aangemeld(GezinId gezin, String nummer) implements Aanmelduitkomst {}

        /// Nothing was stored; field names as `kinderen[0].bsn`.
        record Ongeldig(List<Veldfout> fouten) implements Aanmelduitkomst {}
    }
}
