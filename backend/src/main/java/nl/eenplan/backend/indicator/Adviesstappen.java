package nl.eenplan.backend.indicator;

import java.util.EnumSet;
import java.util.Set;
import nl.eenplan.processes.api.Taaksoort;

/// The steps in which a doctor hears forensic-medical advice (`domain.md` §2, F4a to F5a). An examination that was not
/// done advises nothing.
final class Adviesstappen {

    private static final Set<Taaksoort> STAPPEN = EnumSet.of(
            Taaksoort.SPOED_VERTROUWENSARTS,
            Taaksoort.SPOED_LECK,
            Taaksoort.CONSULT_KINDERARTS,
            Taaksoort.LECK_IN_PLAATS,
            Taaksoort.CONSULT_LECK,
            Taaksoort.FMO_UITVOEREN);

    private Adviesstappen() {}

    static String[] namen() {
        return STAPPEN.stream().map(Taaksoort::name).toArray(String[]::new);
    }
}
