package nl.eenplan.backend.politie;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;

/// Studio interviews to come. Whoever will interview the child is kept from the parts that `eenplan.blind.delen` names,
/// from the planning until the interview is recorded or called off: what he knows must not colour what he asks (003).
public interface VerhoorplanService {

    /// Who can be named as interviewer: the police, without whoever asks.
    List<Verhoorder> verhoorders(GezinId gezin);

    Planuitkomst plan(GezinId gezin, PersoonId kind, VerhoorplanGegevens gegevens);

    /// Nobody who interviews calls off himself: he would open the file to himself.
    Planuitkomst zegAf(GezinId gezin, PersoonId kind, Afzegging afzegging);

    record Verhoorder(UUID medewerker, String naam, String organisatie) {}

    sealed interface Planuitkomst {
        record Vastgelegd() implements Planuitkomst {}

        /// Nothing was stored: another planned, recorded or called off in the meantime, or one more interview needs an
        /// agreement first.
        record Ingehaald() implements Planuitkomst {}

        record Ongeldig(List<Veldfout> fouten) implements Planuitkomst {}
    }
}
