package nl.eenplan.backend.politie;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;

/// The custody of traces (F5a; 002: custody chain). Lies in the compartment POLITIE.
public interface SpoorService {

    Spoorbeeld sporen(GezinId gezin);

    /// @param laatste number of the last handover that the user saw, 0 when there was none
    Overdracht draagOver(GezinId gezin, UUID spoor, int laatste, OverdrachtGegevens gegevens);

    sealed interface Overdracht {
        record Vastgelegd() implements Overdracht {}

        /// Nothing was stored: somebody else handed it over in the meantime.
        record Intussen(String houder) implements Overdracht {}

        record Ongeldig(List<Veldfout> fouten) implements Overdracht {}
    }
}
