package nl.eenplan.backend.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.eenplan.backend.indicator.Aandeel.Getoond;
import nl.eenplan.backend.indicator.Aandeel.Leeg;
import nl.eenplan.backend.indicator.Aandeel.TeKlein;
import nl.eenplan.backend.indicator.Verdeling.Staaf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cijfers wijzen niemand aan")
class AandeelTest {

    @ParameterizedTest
    @CsvSource({"4, 20", "1, 2", "16, 20", "4, 4", "0, 4", "19, 20"})
    @DisplayName("Een aandeel zegt niets over minder dan vijf kinderen, ook niet over wie erbuiten vallen")
    void verbergtKleineAantallen(long teller, long noemer) {
        assertThat(Aandeel.van(teller, noemer)).isEqualTo(new TeKlein());
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 50", "0, 5, 0", "5, 5, 100", "15, 20, 75", "5, 40, 13"})
    @DisplayName("Vijf of meer staan er, en allen of geen ook")
    void toontGroteAantallen(long teller, long noemer, int procent) {
        assertThat(Aandeel.van(teller, noemer))
                .isInstanceOfSatisfying(
                        Getoond.class, getoond -> assertThat(getoond.procent()).isEqualTo(procent));
    }

    @Test
    @DisplayName("Zonder kinderen is er niets te delen")
    void isLeeg() {
        assertThat(Aandeel.van(0, 0)).isEqualTo(new Leeg());
    }

    @Test
    @DisplayName("Uit de staven en het totaal is geen staaf onder de vijf terug te rekenen")
    void laatNietsTerugrekenen() {
        for (int eerste = 0; eerste <= 7; eerste++) {
            for (int tweede = 0; tweede <= 7; tweede++) {
                for (int derde = 0; derde <= 7; derde++) {
                    verdeling(eerste, tweede, derde);
                }
            }
        }
    }

    private static void verdeling(int... tellingen) {
        var verdeling = Verdeling.van(duren(tellingen));

        assertThat(verdeling.staven())
                .extracting(Staaf::aantal)
                .filteredOn(Objects::nonNull)
                .allMatch(aantal -> aantal == 0 || aantal >= Aandeel.KLEINSTE);
        long verborgen = verdeling.staven().stream()
                .filter(staaf -> staaf.aantal() == null)
                .count();
        if (verdeling.aantal() != null && verborgen == 1) {
            assertThat(IntStream.of(tellingen).filter(Aandeel::isTeKlein)).isEmpty();
        }
    }

    private static List<Duration> duren(int... tellingen) {
        var uren = new int[] {1, 10, 100};
        var duren = new ArrayList<Duration>();
        for (int vak = 0; vak < uren.length; vak++) {
            for (int nummer = 0; nummer < tellingen[vak]; nummer++) {
                duren.add(Duration.ofHours(uren[vak]));
            }
        }
        return duren;
    }

    @Test
    @DisplayName("Een verdeling heeft een midden en zegt hoe lang negen van de tien hoogstens wachtten")
    void kentMiddenEnStaart() {
        var verdeling = Verdeling.van(uren(50));

        assertThat(verdeling.aantal()).isEqualTo(50);
        assertThat(verdeling.mediaan()).isEqualTo(Duration.ofHours(25));
        assertThat(verdeling.negentigProcent()).isEqualTo(Duration.ofHours(45));
    }

    @Test
    @DisplayName("Wachtten minder dan vijf kinderen zo lang, dan zegt de verdeling dat niet")
    void verbergtWieHetLangstWachtte() {
        assertThat(Verdeling.van(uren(20)).mediaan()).isEqualTo(Duration.ofHours(10));
        assertThat(Verdeling.van(uren(20)).negentigProcent()).isNull();
        assertThat(Verdeling.van(uren(9)).mediaan()).isEqualTo(Duration.ofHours(5));
        assertThat(Verdeling.van(uren(8)).mediaan()).isNull();
        assertThat(Verdeling.van(uren(40)).negentigProcent())
                .as("36 van de 40; vijf zo lang of langer")
                .isNotNull();
        assertThat(Verdeling.van(uren(39)).negentigProcent()).isNull();
    }

    private static List<Duration> uren(int aantal) {
        return IntStream.rangeClosed(1, aantal).mapToObj(Duration::ofHours).toList();
    }

    @Test
    @DisplayName("Een kwartaal begint en eindigt op de eerste van een maand en staat zo in het adres")
    void kentKwartalen() {
        var laatste = Kwartaal.van(LocalDate.of(2025, 12, 31));

        assertThat(laatste).hasToString("2025-4");
        assertThat(laatste.begin()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(laatste.eind()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Kwartaal.van(LocalDate.of(2026, 1, 1)).vorige()).isEqualTo(laatste);
        assertThat(Kwartaal.lees("2025-4")).contains(laatste);
        assertThat(Kwartaal.lees("2025-5")).isEmpty();
        assertThat(Kwartaal.lees("")).isEmpty();
        assertThatThrownBy(() -> new Kwartaal(2025, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
