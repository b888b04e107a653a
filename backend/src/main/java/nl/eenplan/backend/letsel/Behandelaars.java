package nl.eenplan.backend.letsel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Kindsignalen;
import nl.eenplan.backend.stap.Dossierstuk;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import org.springframework.stereotype.Component;

/// Who examined or photographed a child in its running walk, and so asks the consult of F4c instead of answering it.
@Component
class Behandelaars {

    private final Onderzoeken onderzoeken;
    private final Fotoreeksen fotoreeksen;
    private final Kindsignalen signalen;

    Behandelaars(Onderzoeken onderzoeken, Fotoreeksen fotoreeksen, Kindsignalen signalen) {
        this.onderzoeken = onderzoeken;
        this.fotoreeksen = fotoreeksen;
        this.signalen = signalen;
    }

    /// Whose photographs lead to the consult.
    Optional<MedewerkerId> vrager(PersoonId kind) {
        List<Fotoreeks> reeksen = fotoreeksen.vanKind(kind.waarde());
        return reeksen.isEmpty()
                ? Optional.empty()
                : Optional.of(reeksen.getLast().door());
    }

    boolean is(GezinId gezin, PersoonId kind, MedewerkerId wie) {
        var begin = signalen.begin(gezin, kind, wie);
        return Stream.<Dossierstuk>concat(
                        onderzoeken.vanKind(kind.waarde()).stream(), fotoreeksen.vanKind(kind.waarde()).stream())
                .anyMatch(
                        stuk -> stuk.door().equals(wie) && !stuk.vastgelegdOp().isBefore(begin));
    }
}
