package nl.eenplan.backend.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Band;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Positie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RechtsregelTest {

    @ParameterizedTest(name = "{0} jaar, {1}, wilsbekwaam {2}: {3}")
    @CsvSource({
        "11, ZELF, true, KIND_TOT_12",
        "12, ZELF, true, ZELF",
        "12, ZELF, false, ZELF_NIET_IN_STAAT",
        "15, ZELF, true, ZELF",
        "16, ZELF, true, ZELF",
        "18, ZELF, false, ZELF_NIET_IN_STAAT",
        "0, GEZAG, true, VERTEGENWOORDIGER_TOT_16",
        "11, GEZAG, true, VERTEGENWOORDIGER_TOT_16",
        "15, GEZAG, true, VERTEGENWOORDIGER_TOT_16",
        "16, GEZAG, true, VERTEGENWOORDIGER_VANAF_16",
        "17, GEZAG, false, VERTEGENWOORDIGER_VAN_WIE_NIET_KAN",
        "11, VOOGD, true, VERTEGENWOORDIGER_TOT_16",
        "18, VERTEGENWOORDIGER, true, VERTEGENWOORDIGER_VANAF_16",
        "18, VERTEGENWOORDIGER, false, VERTEGENWOORDIGER_VAN_WIE_NIET_KAN",
        "11, GEEN_GEZAG, true, GEEN_VERTEGENWOORDIGER",
        "11, BUITENSTAANDER, true, GEEN_VERTEGENWOORDIGER",
        "11, GEZAG_ONBEKEND, true, GEZAG_ONBEKEND",
        ", GEZAG, true, LEEFTIJD_ONBEKEND",
        ", ZELF, true, LEEFTIJD_ONBEKEND"
    })
    @DisplayName("Leeftijd, gezag en wilsbekwaamheid bepalen wie de rechten van een betrokkene uitoefent")
    void bepaaltWieVraagt(@Nullable Integer leeftijd, Band band, boolean isWilsbekwaam, Rechtsregel verwacht) {
        assertThat(Rechtsregel.van(new Positie(leeftijd, band, false), isWilsbekwaam))
                .isEqualTo(verwacht);
    }

    @Test
    @DisplayName("Elke regel van de tabel komt aan de beurt, en geen geval blijft zonder regel")
    void laatGeenRegelOver() {
        var geraakt = EnumSet.noneOf(Rechtsregel.class);
        Stream.concat(Stream.of((Integer) null), IntStream.rangeClosed(0, 20).boxed())
                .forEach(leeftijd -> Stream.of(Band.values())
                        .forEach(band -> Stream.of(true, false)
                                .forEach(
                                        kan -> geraakt.add(Rechtsregel.van(new Positie(leeftijd, band, false), kan)))));

        assertThat(geraakt).containsExactlyInAnyOrder(Rechtsregel.values());
        assertThat(geraakt)
                .allSatisfy(regel ->
                        assertThat(regel.grond() != null).isEqualTo(regel.uitspraak() == Rechtsregel.Uitspraak.NIET));
    }
}
