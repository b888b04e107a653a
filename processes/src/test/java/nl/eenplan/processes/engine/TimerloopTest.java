package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.eenplan.processes.api.KlokVerzet;
import nl.eenplan.processes.api.Vraag;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.annotation.DirtiesContext;

/// The only test in which time itself fires the timers, as in the application.
@DirtiesContext
@SpringBootTest(
        classes = ProcestestConfiguration.class,
        properties = {"eenplan.processes.timers=true", "spring.main.banner-mode=off", "logging.level.root=warn"})
class TimerloopTest {

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void zetGelijk() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName(
            "Wordt de klok acht dagen vooruit gezet, dan loopt de termijn van het consult af en meldt de lijst de nieuwe taak")
    void laatTimersAflopenNaVerzettenVanDeKlok() throws Exception {
        zetOp(Duration.ZERO);
        var zaak = draaiboek
                .begin(1)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("C"));
        var consult = draaiboek.werklijst.verwacht(zaak.gezin, LECK_IN_PLAATS);

        assertThat(consult).isNotDone();
        zetOp(Duration.ofDays(8));

        assertThat(consult.get(60, TimeUnit.SECONDS).kind()).isEqualTo(zaak.kind());
    }

    private void zetOp(Duration naBegin) {
        var doel = NepDomein.BEGIN.plus(naBegin);
        events.publishEvent(new KlokVerzet(Duration.between(Clock.systemUTC().instant(), doel)));
    }
}
