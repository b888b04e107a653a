package nl.eenplan.processes.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the death of a child ends in the walks of its stroomschema that still run (`domain.md` §2, G3 f): nobody calls,
/// consults or examines for a child that died. Judging photographs, interpreting, weighing and reporting go on.
public interface Overlijdensproces {

    /// The tasks that end, in whatever walk of the child they stand.
    Set<Taaksoort> EINDIGT = Set.copyOf(EnumSet.of(
            Taaksoort.ACUTE_VEILIGHEID,
            Taaksoort.SPOEDOVERLEG,
            Taaksoort.SPOED_VERTROUWENSARTS,
            Taaksoort.SPOED_LECK,
            Taaksoort.SPOED_ZEDENTEAM,
            Taaksoort.PEP_OVERWEGEN,
            Taaksoort.FMO_BESLUIT,
            Taaksoort.FMO_UITVOEREN,
            Taaksoort.CONSULT_KINDERARTS,
            Taaksoort.CONSULT_VERTROUWENSARTS,
            Taaksoort.LECK_IN_PLAATS,
            Taaksoort.CONSULT_LECK));

    /// Ends what stands open. A walk that has no other step left goes on at the NODO, once for each child, or weighs
    /// (F7) when that began before. Calling it again changes nothing.
    ///
    /// @param isNodoOnderweg whether the step that tells of the death goes on to the NODO itself
    /// @return the tasks that ended, as they were called
    List<Vervallen> eindig(GezinId gezin, PersoonId kind, boolean isNodoOnderweg);

    /// Whether a walk of this child came to the NODO, be it open or done.
    boolean isNodoBegonnen(GezinId gezin, PersoonId kind);

    /// @param naam as the drawing names the step
    record Vervallen(TaakId taak, Taaksoort soort, String naam) {}
}
