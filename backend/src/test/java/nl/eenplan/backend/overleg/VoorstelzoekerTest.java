package nl.eenplan.backend.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.eenplan.backend.overleg.Bezettingen.Persoonbezetting;
import nl.eenplan.backend.overleg.Bezettingen.Ruimtebezetting;
import nl.eenplan.backend.overleg.Voorstelzoeker.Wens;
import nl.eenplan.processes.api.MedewerkerId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VoorstelzoekerTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final LocalDateTime VRIJDAG = LocalDateTime.of(2026, 3, 13, 9, 0);
    private static final MedewerkerId BOER = MedewerkerId.nieuw();
    private static final MedewerkerId VISSER = MedewerkerId.nieuw();
    private static final Ruimte KLEIN = new Ruimte("klein", "Spreekkamer", 2);
    private static final Ruimte ZAAL = new Ruimte("zaal", "Zaal De Linde", 12);

    @Test
    @DisplayName("Er komen vijf voorstellen op werkdagen binnen werktijd, voor de uiterste datum, waar iedereen kan")
    void steltVijfMomentenVoor() {
        var uiterlijk = LocalDate.of(2026, 3, 27);

        var voorstellen = zoek(wens(uiterlijk, false), List.of(), List.of());

        assertThat(voorstellen).hasSize(5).allSatisfy(voorstel -> {
            assertThat(voorstel.begin().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(voorstel.begin().toLocalTime()).isAfterOrEqualTo(LocalTime.of(9, 0));
            assertThat(voorstel.eind().toLocalTime()).isBeforeOrEqualTo(LocalTime.of(17, 0));
            assertThat(voorstel.eind().toLocalDate()).isBeforeOrEqualTo(uiterlijk);
            assertThat(voorstel.opgegeven()).isEmpty();
        });
        assertThat(voorstellen.getFirst().begin()).isEqualTo(LocalDateTime.of(2026, 3, 20, 9, 0));
        assertThat(voorstellen.getFirst().reden())
                .isEqualTo("Iedereen kan, Spreekkamer is vrij en er zijn 5 werkdagen voor de bijdragen.");
    }

    @Test
    @DisplayName("Voorstellen overlappen elkaar niet, ook niet als het overleg langer duurt dan een half uur")
    void laatVoorstellenNietOverlappen() {
        var voorstellen = zoek(wens(LocalDate.of(2026, 3, 27), false), List.of(), List.of());

        assertThat(voorstellen)
                .allSatisfy(een -> assertThat(voorstellen)
                        .filteredOn(ander -> !ander.equals(een))
                        .noneMatch(ander -> een.begin().isBefore(ander.eind())
                                && ander.begin().isBefore(een.eind())));
    }

    @Test
    @DisplayName("Bij acute onveiligheid is het eerste moment zo snel als het kan, met twee uur aanloop")
    void steltAcuutSnelVoor() {
        var eerste = zoek(wens(LocalDate.of(2026, 3, 15), true), List.of(), List.of())
                .getFirst();

        assertThat(eerste.begin()).isEqualTo(LocalDateTime.of(2026, 3, 13, 11, 0));
        assertThat(eerste.reden()).endsWith("dit is zo snel als het kan.");
    }

    @Test
    @DisplayName("Wie een ander overleg heeft, wordt ontzien; kan het niet anders, dan staat er wie ontbreekt")
    void zegtWieOntbreekt() {
        var altijd = new Persoonbezetting(BOER, moment(2026, 3, 1), moment(2026, 5, 1));

        var eerste = zoek(wens(LocalDate.of(2026, 3, 27), false), List.of(), List.of(altijd))
                .getFirst();

        assertThat(eerste.opgegeven()).containsExactly("P. de Boer kan dan niet.");
        assertThat(eerste.reden()).startsWith("1 van de 2 kunnen");
    }

    @Test
    @DisplayName("Een bezette kamer wordt overgeslagen en een volle agenda tot de uiterste datum schuift door")
    void wijktUit() {
        var kamer = new Ruimtebezetting("klein", moment(2026, 3, 1), moment(2026, 5, 1));
        var tot = new Persoonbezetting(VISSER, moment(2026, 3, 1), moment(2026, 3, 28));

        var eerste = zoek(wens(LocalDate.of(2026, 3, 27), false), List.of(kamer), List.of(tot))
                .getFirst();

        assertThat(eerste.ruimte()).isEqualTo(ZAAL);
        assertThat(eerste.begin().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(eerste.opgegeven()).containsExactly("Later dan de uiterste datum.");
    }

    private static Wens wens(LocalDate uiterlijk, boolean isAcuut) {
        return new Wens(
                VRIJDAG,
                uiterlijk,
                isAcuut,
                Duration.ofMinutes(90),
                Map.of(BOER, "P. de Boer", VISSER, "M. Visser"),
                NEDERLAND);
    }

    private static List<Voorstel> zoek(Wens wens, List<Ruimtebezetting> kamers, List<Persoonbezetting> mensen) {
        return new Voorstelzoeker(
                        wens,
                        List.of(KLEIN, ZAAL),
                        kamers,
                        mensen,
                        dag -> dag.getDayOfWeek().getValue() < 6)
                .zoek();
    }

    private static Instant moment(int jaar, int maand, int dag) {
        return LocalDate.of(jaar, maand, dag).atStartOfDay(NEDERLAND).toInstant();
    }
}
