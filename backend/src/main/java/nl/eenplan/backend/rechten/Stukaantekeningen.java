package nl.eenplan.backend.rechten;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.processes.api.GezinId;

/// What the family stated beside pieces, and what was corrected in them. Whoever reads a piece reads it with them: they
/// are attached to the file (AVG art. 16; Wmo 2015 art. 5.3.2; BW 7:454 lid 2).
public interface Stukaantekeningen {

    /// Beside these pieces of one screen, in one question to the database however many they are. Only of the parts that
    /// the user may read; the look is logged for each part where there is something.
    ///
    /// @param stukken keys, as [nl.eenplan.backend.toegang.Stukbron.Stuk#sleutel]
    /// @return by key, oldest first; a piece is absent when there is nothing the user may read
    Map<String, List<Aantekening>> bij(GezinId gezin, Collection<String> stukken);
}
