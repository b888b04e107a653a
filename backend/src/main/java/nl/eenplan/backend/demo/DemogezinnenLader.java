package nl.eenplan.backend.demo;

import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Plays both families of the demo and leaves the clock a quarter of an hour before scenario S1 (`domain.md` §9).
@Component
@Order(1)
@MetDemogezinnen
class DemogezinnenLader implements DemoLader {

    private static final LocalDateTime BEGIN_VAN_S1 = LocalDateTime.of(2026, 3, 2, 10, 0);

    private static final Logger LOG = LoggerFactory.getLogger(DemogezinnenLader.class);

    private final List<Demogezin> gezinnen;
    private final Demovoortgang voortgang;
    private final Rollenspel spel;

    DemogezinnenLader(GezinVanDalen vanDalen, GezinHendriks hendriks, Demovoortgang voortgang, Rollenspel spel) {
        this.gezinnen = List.of(vanDalen, hendriks);
        this.voortgang = voortgang;
        this.spel = spel;
    }

    @Override
    public String naam() {
        return "gezinnen Van Dalen en Hendriks";
    }

    @Override
    public void laad() {
        gezinnen.forEach(this::speel);
        spel.zetKlok(BEGIN_VAN_S1);
    }

    /// A family is played step by step, each step for good: one that was interrupted stays as it stood.
    private void speel(Demogezin gezin) {
        if (voortgang.begint(gezin.naam())) {
            gezin.speel();
        } else {
            LOG.warn(
                    "Demo: het laden van {} is eerder onderbroken; het staat halverwege. Voor de volledige demo start"
                            + " u met een lege gegevensmap (EENPLAN_HOME).",
                    gezin.naam());
        }
    }
}
