package nl.eenplan.backend.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.GezinId;

/// By what a family can be recognised, so that a text can be searched for it before it leaves the house.
///
/// Asks no permission: the caller has passed the gate.
@NaDePoort
public interface Gezinskenmerken {

    Kenmerken van(GezinId gezin);

    /// @param namen of everybody in the gezin, and of the gezin itself
    /// @param data dates of birth, and on which a birth is expected
    record Kenmerken(
            String nummer, List<String> namen, Set<String> bsns, Set<LocalDate> data, List<Woonadres> adressen) {}

    record Woonadres(String straat, String huisnummer, String postcode, String plaats) {}
}
