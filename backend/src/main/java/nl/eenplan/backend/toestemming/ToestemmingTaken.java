package nl.eenplan.backend.toestemming;

import java.util.List;
import nl.eenplan.backend.toestemming.Toestemmingsbeeld.Gebeurd;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.TaakId;
import org.jspecify.annotations.Nullable;

/// The task of the privacy officer: may what a suspect signed count (PD, `domain.md` §5)?
///
/// He is the jurist of the house, works for no party at the table and recorded nothing himself. He sees these
/// statements and nothing else of the family.
public interface ToestemmingTaken {

    /// @throws nl.eenplan.backend.toegang.GeenToegang when the task is not the user's
    TeBeoordelen teBeoordelen(TaakId taak);

    /// One judgement about all that was shown; refused when something came since.
    Afronding beoordeel(TaakId taak, Beoordeling beoordeling);

    /// @param naam whose data it is
    /// @param stukken what waits, per receiver and category
    /// @param stand to send back with the judgement: which statements were shown
    record TeBeoordelen(String naam, List<Stuk> stukken, String stand) {}

    record Stuk(Waarvoor waarvoor, List<Gebeurd> verklaringen) {}

    record Beoordeling(@Nullable Oordeel oordeel, String reden, String stand) {}

    enum Oordeel {
        AANVAARD,
        AFGEWEZEN
    }
}
