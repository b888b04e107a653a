package nl.eenplan.backend.politie;

import java.util.List;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// The register of studio interviews (`domain.md` §8, 003): one per child, whatever gezin the child stands in. One more
/// needs a reason and the agreement of somebody else, the officier van justitie.
///
/// All of it lies in the compartment POLITIE: whoever may not read that is not told that there is an interview.
public interface VerhoorService {

    Verhoorbeeld verhoren(GezinId gezin);

    Vastlegging legVast(GezinId gezin, PersoonId kind, VerhoorGegevens gegevens);

    Vraaguitkomst vraagNogEen(GezinId gezin, PersoonId kind, Verhoorvraag vraag);

    sealed interface Vastlegging {
        record Vastgelegd() implements Vastlegging {}

        /// Nothing was stored: the child was interviewed before, perhaps a moment ago, perhaps in another gezin, and
        /// there is no agreement to do it again.
        record AlVerhoord() implements Vastlegging {}

        record Ongeldig(List<Veldfout> fouten) implements Vastlegging {}
    }

    sealed interface Vraaguitkomst {
        record Gevraagd() implements Vraaguitkomst {}

        /// Somebody asked already, or there is an agreement that nobody used yet.
        record AlGevraagd() implements Vraaguitkomst {}

        /// The child was not interviewed yet.
        record NietNodig() implements Vraaguitkomst {}

        record Ongeldig(List<Veldfout> fouten) implements Vraaguitkomst {}
    }
}
