package nl.eenplan.backend.rechten;

import nl.eenplan.backend.toegang.NaDePoort;
import nl.eenplan.processes.api.BetrokkeneverzoekId;

/// For whoever destroys files because somebody asked it (AVG art. 17).
@NaDePoort
public interface Wissingsregister {

    /// Whether this request was granted and waits for destruction.
    boolean wacht(BetrokkeneverzoekId verzoek);

    /// What the request asked is destroyed. Nothing happens when the request itself went with it.
    void vernietigd(BetrokkeneverzoekId verzoek);
}
