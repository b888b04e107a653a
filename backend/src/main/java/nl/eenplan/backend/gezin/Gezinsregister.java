package nl.eenplan.backend.gezin;

import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;

/// Makes a gezin for a capability that lets one begin in its own way, as the application for MDA++.
///
/// Asks no permission: the caller has decided who may.
@NaDePoort
public interface Gezinsregister {

    /// What is wrong with the form; field names as `kinderen[0].bsn`.
    List<Veldfout> toets(NieuwGezin gezin);

    /// Expects a form in which [#toets] found nothing.
    ///
    /// @param betrek involves whoever lays it down, before there is content: the wall hides what one has no part in
    Aangelegd legAan(NieuwGezin gezin, Consumer<GezinId> betrek);

    record NieuwGezin(
            String gezinsnaam,
            List<NieuwSignaal.Kind> kinderen,
            List<NieuwSignaal.Volwassene> volwassenen,
            Adres adres) {}

    record Aangelegd(GezinId gezin, String nummer) {}
}
