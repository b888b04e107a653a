package nl.eenplan.backend.rechten;

import java.time.Instant;
import java.time.LocalTime;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.spi.Rechtenregie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the process and whoever destroys files ask of a request.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rechtenleiding implements Rechtenregie, Wissingsregister {

    private static final LocalTime EINDE_VAN_DE_DAG = LocalTime.of(23, 59, 59);

    private final Verzoekkast kast;

    Rechtenleiding(Verzoekkast kast) {
        this.kast = kast;
    }

    @Override
    public Instant termijn(BetrokkeneverzoekId verzoek) {
        return kast.get(verzoek)
                .uiterlijk()
                .atTime(EINDE_VAN_DE_DAG)
                .atZone(Termijnkalender.NEDERLAND)
                .toInstant();
    }

    @Override
    public boolean wacht(BetrokkeneverzoekId verzoek) {
        return kast.vind(verzoek)
                .filter(een -> een.stand() == Stand.WACHT_OP_VERNIETIGING)
                .isPresent();
    }

    @Override
    public void vernietigd(BetrokkeneverzoekId verzoek) {
        kast.vernietigd(verzoek);
    }
}
