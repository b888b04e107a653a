package nl.eenplan.processes.api.delen;

import java.util.List;

/// One version of the sharing rules.
public interface Deeltafel {

    /// The version tag that stands in the table itself.
    String versie();

    /// In order: the first that holds decides.
    List<Deelregel> regels();

    /// Refused when no row holds. Refused for want of consent says [Deeluitkomst#VRAAG_TOESTEMMING], with the rule that
    /// would open it.
    Deelbesluit beslis(Deelvraag vraag);
}
