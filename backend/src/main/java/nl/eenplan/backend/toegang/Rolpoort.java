package nl.eenplan.backend.toegang;

import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.Rol;
import org.springframework.stereotype.Component;

/// The gate before work that belongs to a role and not yet to one case; whoever lacks the role is refused and logged.
@Component
public class Rolpoort {

    private final Aanwezigheid aanwezigheid;
    private final Logboek logboek;

    Rolpoort(Aanwezigheid aanwezigheid, Logboek logboek) {
        this.aanwezigheid = aanwezigheid;
        this.logboek = logboek;
    }

    /// @param handeling a fixed Dutch phrase without case content, as `postvak bekeken`
    /// @throws GeenToegang when nobody is logged in or whoever is does not have the role
    public Gebruiker eis(Rol rol, String handeling) {
        var wie = aanwezigheid.gebruiker();
        if (!wie.heeft(rol)) {
            throw weiger(handeling);
        }
        return wie;
    }

    /// For whoever decides on more than one role; logs and gives what is to be thrown.
    public GeenToegang weiger(String handeling) {
        logboek.schrijfBlijvend(aanwezigheid.aangemeld().orElse(null), Regel.van(Soort.GEWEIGERD, null, handeling));
        return new GeenToegang();
    }
}
