package nl.eenplan.backend.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnkalenderTest {

    private final Termijnkalender kalender = new Termijnkalender();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-04-27",
                "2026-05-05",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2026-12-26",
                "2023-05-05",
                "2025-04-26"
            })
    @DisplayName("Feestdagen van de wet, Goede Vrijdag en 5 mei zijn geen werkdag; Koningsdag wijkt voor zondag")
    void kentFeestdagen(LocalDate dag) {
        assertThat(kalender.isWerkdag(dag)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-03-02", "2026-12-31", "2026-05-04", "2025-04-28", "2026-12-24"})
    @DisplayName("Een gewone maandag tot en met vrijdag is een werkdag")
    void kentWerkdagen(LocalDate dag) {
        assertThat(kalender.isWerkdag(dag)).isTrue();
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2026-03-02, 5, WERKDAG, 2026-03-09",
        "2026-03-05, 5, WERKDAG, 2026-03-12",
        "2026-04-02, 1, WERKDAG, 2026-04-07",
        "2026-04-02, 5, WERKDAG, 2026-04-13",
        "2026-03-02, 4, WEEK, 2026-03-30",
        "2026-03-06, 1, DAG, 2026-03-09",
        "2026-03-06, 3, DAG, 2026-03-10",
        "2026-04-02, 5, DAG, 2026-04-08",
        "2026-03-28, 1, WEEK, 2026-04-07",
        "2026-02-05, 3, MAAND, 2026-05-06",
        "2026-02-05, 4, MAAND, 2026-06-05",
        "2026-01-10, 12, WEEK, 2026-04-07",
        "2026-01-10, 13, WEEK, 2026-04-11",
        "2026-01-31, 1, MAAND, 2026-03-02",
        "2026-01-03, 90, DAG, 2026-04-07",
        "2026-01-02, 91, DAG, 2026-04-03",
        "2026-03-01, 1, JAAR, 2027-03-01",
        "2026-05-05, 1, JAAR, 2027-05-05"
    })
    @DisplayName("De Algemene termijnenwet verschuift het einde, behalve bij de termijnen die zij uitzondert")
    void verschuift(LocalDate begin, int hoeveelheid, Eenheid eenheid, LocalDate eind) {
        assertThat(kalender.laatsteDag(begin, hoeveelheid, eenheid, true)).isEqualTo(eind);
    }

    @Test
    @DisplayName("Waar de wet niet geldt, zoals bij een huisverbod, telt de kalender gewoon door")
    void verschuiftNietBuitenDeWet() {
        assertThat(kalender.laatsteDag(LocalDate.of(2026, 3, 25), 10, Eenheid.DAG, false))
                .isEqualTo("2026-04-04");
    }

    @Test
    @DisplayName("Een termijn in dagen eindigt om 23:59:59, een termijn in uren op het uur, ook door de zomertijd heen")
    void eindigtOpDagOfTijdstip() {
        var melding = LocalDateTime.of(2026, 3, 2, 14, 30)
                .atZone(Termijnkalender.NEDERLAND)
                .toInstant();
        var voorZomertijd = LocalDateTime.of(2026, 3, 28, 14, 0)
                .atZone(Termijnkalender.NEDERLAND)
                .toInstant();

        var triage = kalender.eind(melding, 5, Eenheid.WERKDAG, true).atZone(Termijnkalender.NEDERLAND);
        var beoordeling = kalender.eind(voorZomertijd, 24, Eenheid.UUR, true).atZone(Termijnkalender.NEDERLAND);

        assertThat(triage.toLocalDateTime()).isEqualTo("2026-03-09T23:59:59");
        assertThat(beoordeling.toLocalDateTime()).isEqualTo("2026-03-29T15:00");
    }

    @Test
    @DisplayName("Een begin kort voor middernacht in Nederland telt als die dag, niet als de dag in UTC")
    void teltInNederlandseTijd() {
        var laat = LocalDateTime.of(2026, 7, 1, 0, 30)
                .atZone(Termijnkalender.NEDERLAND)
                .toInstant();

        assertThat(kalender.eind(laat, 0, Eenheid.DAG, false).atZone(Termijnkalender.NEDERLAND))
                .hasToString("2026-07-01T23:59:59+02:00[Europe/Amsterdam]");
    }
}
