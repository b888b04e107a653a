package nl.eenplan.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.eenplan.frontend.shell.Termijntekst.Urgentie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een termijn leest zoals mensen het zeggen")
class TermijntekstTest {

    private static final Instant WOENSDAG_TIEN_UUR = moment("2026-03-04T10:00");

    private static Instant moment(String lokaal) {
        return LocalDateTime.parse(lokaal).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }

    @ParameterizedTest(name = "{0} is ''{1}''")
    @DisplayName("Kort bij het moment telt de tijd, verder weg de dag")
    @CsvSource({
        "2026-03-04T10:40, nog 40 min, VANDAAG",
        "2026-03-04T10:00:30, nog 1 min, VANDAAG",
        "2026-03-04T13:30, nog 3 uur, VANDAAG",
        "2026-03-04T21:00, vandaag 21.00, VANDAAG",
        "2026-03-05T17:00, morgen 17.00, BINNENKORT",
        "2026-03-06T17:00, vr 6 mrt 17.00, BINNENKORT",
        "2026-03-09T09:30, ma 9 mrt 09.30, RUIM",
        "2027-01-04T09:30, 4 jan 2027 09.30, RUIM",
        "2026-03-04T09:59, 1 minuut te laat, TE_LAAT",
        "2026-03-04T09:20, 40 minuten te laat, TE_LAAT",
        "2026-03-04T07:00, 3 uur te laat, TE_LAAT",
        "2026-03-03T17:00, 17 uur te laat, TE_LAAT",
        "2026-03-03T09:00, 1 dag te laat, TE_LAAT",
        "2026-03-02T09:00, 2 dagen te laat, TE_LAAT"
    })
    void leestNaarAfstand(String termijn, String kort, Urgentie urgentie) {
        var tekst = Termijntekst.van(moment(termijn), WOENSDAG_TIEN_UUR);

        assertThat(tekst.kort()).isEqualTo(kort);
        assertThat(tekst.urgentie()).isEqualTo(urgentie);
    }

    @ParameterizedTest(name = "{0} is ''{1}''")
    @DisplayName("Een termijn die met de dag eindigt, is een dag zonder tijd")
    @CsvSource({
        "2026-03-04T23:59:59, vandaag",
        "2026-03-05T23:59:59, morgen",
        "2026-03-09T23:59:59, ma 9 mrt",
        "2026-03-30T23:59:59, ma 30 mrt"
    })
    void laatTijdWegBijHeleDag(String termijn, String kort) {
        assertThat(Termijntekst.van(moment(termijn), WOENSDAG_TIEN_UUR).kort()).isEqualTo(kort);
    }

    @Test
    @DisplayName("Het precieze moment staat er altijd bij")
    void geeftPreciesMoment() {
        var uur = Termijntekst.van(moment("2026-03-04T17:00"), WOENSDAG_TIEN_UUR);
        var dag = Termijntekst.van(moment("2026-03-09T23:59:59"), WOENSDAG_TIEN_UUR);

        assertThat(uur.exact()).isEqualTo("woensdag 4 maart 2026 om 17.00 uur");
        assertThat(uur.moment()).isEqualTo("wo 4 mrt 17.00");
        assertThat(dag.exact()).isEqualTo("maandag 9 maart 2026");
        assertThat(dag.moment()).isEqualTo("ma 9 mrt");
    }

    @Test
    @DisplayName("Over de zomertijd heen telt de dag op de kalender")
    void teltDagenOpDeKalender() {
        var zaterdag = moment("2026-03-28T12:00");

        assertThat(Termijntekst.van(moment("2026-03-29T12:00"), zaterdag).kort())
                .isEqualTo("morgen 12.00");
        assertThat(Termijntekst.van(zaterdag, moment("2026-03-29T12:30")).kort())
                .isEqualTo("23 uur te laat");
    }
}
