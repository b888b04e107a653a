package nl.eenplan.backend.overleg;

import java.util.List;
import nl.eenplan.backend.regie.Tafelpartners;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The partners of the open conference, each asked for one contribution (M5).
@Component
class Genodigden implements Tafelpartners {

    private final Overleggen overleggen;

    Genodigden(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MedewerkerId> vanGezin(GezinId gezin) {
        return overleggen.open(gezin.waarde()).stream()
                .flatMap(overleg -> overleg.deelnemers().stream())
                .filter(Deelnemer::isGenodigde)
                .map(Deelnemer::medewerker)
                .toList();
    }
}
