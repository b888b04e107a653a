package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.eenplan.processes.api.KlokVerzet;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@Procestest
class EnginetijdTest {

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void zetGelijk() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("De engine volgt de klok van het huis")
    void volgtDeKlok() {
        events.publishEvent(new KlokVerzet(Duration.ofDays(540)));

        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isCloseTo(Clock.systemUTC().instant().plus(Duration.ofDays(540)), within(5, ChronoUnit.SECONDS));
    }
}
