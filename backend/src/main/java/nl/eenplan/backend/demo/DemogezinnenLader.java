package nl.eenplan.backend.demo;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Plays both families of the demo and leaves the clock a quarter of an hour before scenario S1 (`domain.md` §9).
@Component
@Order(1)
@MetDemogezinnen
class DemogezinnenLader implements DemoLader {

    private static final LocalDateTime BEGIN_VAN_S1 = LocalDateTime.of(2026, 3, 2, 10, 0);

    private final GezinVanDalen vanDalen;
    private final GezinHendriks hendriks;
    private final Rollenspel spel;

    DemogezinnenLader(GezinVanDalen vanDalen, GezinHendriks hendriks, Rollenspel spel) {
        this.vanDalen = vanDalen;
        this.hendriks = hendriks;
        this.spel = spel;
    }

    @Override
    public String naam() {
        return "gezinnen Van Dalen en Hendriks";
    }

    @Override
    public void laad() {
        List.of(vanDalen, hendriks).forEach(Demogezin::speel);
        spel.zetKlok(BEGIN_VAN_S1);
    }
}
