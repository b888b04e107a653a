package nl.eenplan.backend.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/// Every term of the stroomschema, begun at every moment at which a term could get lost.
@Gezintest
class StroomschematermijnTest {

    private static final Set<Eenheid> UREN = Set.of(Eenheid.MINUUT, Eenheid.UUR);

    /// The longest run of days off in these years: Good Friday to Easter Monday, Christmas beside a weekend.
    private static final int MEESTE_VRIJE_DAGEN = 5;

    @Autowired
    private TermijnService termijnen;

    @Autowired
    private Termijnkalender kalender;

    @ParameterizedTest
    @EnumSource(
            value = Taaksoort.class,
            mode = Mode.MATCH_ANY,
            names = {".*"})
    @DisplayName("Geen termijn raakt zoek in een weekeinde, op een feestdag of bij het wisselen van zomertijd")
    void raaktNergensZoek(Taaksoort soort) {
        var regel = termijnen.regel(soort);

        momenten().forEach(lokaal -> {
            var begin = lokaal.atZone(Termijnkalender.NEDERLAND).toInstant();
            var eind = kalender.eind(begin, regel.hoeveelheid(), regel.eenheid(), regel.termijnenwet());
            var dag = eind.atZone(Termijnkalender.NEDERLAND).toLocalDate();

            assertThat(eind).as("%s vanaf %s", soort, lokaal).isAfterOrEqualTo(begin);
            if (UREN.contains(regel.eenheid())) {
                var duur = regel.eenheid() == Eenheid.UUR
                        ? Duration.ofHours(regel.hoeveelheid())
                        : Duration.ofMinutes(regel.hoeveelheid());
                assertThat(Duration.between(begin, eind)).as("uren tellen door").isEqualTo(duur);
            } else if (regel.hoeveelheid() == 0) {
                assertThat(dag).as("dezelfde dag").isEqualTo(lokaal.toLocalDate());
            } else if (regel.eenheid() == Eenheid.WERKDAG) {
                assertThat(werkdagenNa(
                                lokaal, eind.atZone(Termijnkalender.NEDERLAND).toLocalDateTime()))
                        .isEqualTo(regel.hoeveelheid());
                assertThat(kalender.isWerkdag(dag)).isTrue();
                assertThat(dag)
                        .isBeforeOrEqualTo(
                                lokaal.toLocalDate().plusDays(regel.hoeveelheid() * 2L + MEESTE_VRIJE_DAGEN));
            } else if (regel.termijnenwet()) {
                assertThat(kalender.isWerkdag(dag)).isTrue();
            }
        });
    }

    private long werkdagenNa(LocalDateTime begin, LocalDateTime eind) {
        return begin.toLocalDate()
                .plusDays(1)
                .datesUntil(eind.toLocalDate().plusDays(1))
                .filter(kalender::isWerkdag)
                .count();
    }

    private static Stream<LocalDateTime> momenten() {
        return List.of(
                        // Friday night, Saturday, Sunday
                        "2026-03-06T23:59:59",
                        "2026-03-07T03:00:00",
                        "2026-03-08T12:00:00",
                        // Good Friday and Easter
                        "2026-04-02T16:30:00",
                        "2026-04-03T09:00:00",
                        "2026-04-05T09:00:00",
                        // the hour that does not exist, and the one that comes twice
                        "2026-03-28T23:30:00",
                        "2026-03-29T01:59:00",
                        "2026-03-29T03:00:00",
                        "2026-10-24T23:30:00",
                        "2026-10-25T02:30:00",
                        "2026-10-25T03:00:00",
                        // King's Day, Liberation Day, Ascension, Whitsun
                        "2026-04-26T22:00:00",
                        "2026-05-04T10:00:00",
                        "2026-05-13T17:00:00",
                        "2026-05-23T10:00:00",
                        // Christmas to New Year, and a leap day
                        "2026-12-24T22:00:00",
                        "2026-12-31T23:59:00",
                        "2028-02-28T23:00:00",
                        "2028-02-29T08:00:00")
                .stream()
                .map(LocalDateTime::parse);
    }
}
