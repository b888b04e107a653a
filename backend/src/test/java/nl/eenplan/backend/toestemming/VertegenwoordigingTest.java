package nl.eenplan.backend.toestemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.eenplan.backend.gezin.Gezag;
import nl.eenplan.backend.gezin.Gezinsgenoten.Genoot;
import nl.eenplan.backend.gezin.Gezinsrol;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Band;
import nl.eenplan.backend.toestemming.Vertegenwoordiging.Positie;
import nl.eenplan.processes.api.PersoonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VertegenwoordigingTest {

    private final PersoonId moeder = PersoonId.nieuw();
    private final PersoonId vader = PersoonId.nieuw();
    private final PersoonId stiefvader = PersoonId.nieuw();
    private final PersoonId kind = PersoonId.nieuw();
    private final PersoonId broer = PersoonId.nieuw();

    @ParameterizedTest(name = "geboren {0}, op {1}: {2} jaar")
    @CsvSource({
        "2014-03-02, 2026-03-01, 11",
        "2014-03-02, 2026-03-02, 12",
        "2010-03-02, 2026-03-01, 15",
        "2010-03-02, 2026-03-02, 16",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18"
    })
    @DisplayName("De leeftijd wisselt op de verjaardag en niet de dag ervoor")
    void teltTotDeVerjaardag(LocalDate geboren, LocalDate dag, int leeftijd) {
        assertThat(positie(geboren, kind, dag).leeftijd()).isEqualTo(leeftijd);
    }

    @Test
    @DisplayName("Wie vraagt is het kind zelf, heeft gezag, misschien, of niet")
    void kentDeBand() {
        var dag = LocalDate.of(2026, 3, 2);
        var geboren = LocalDate.of(2015, 1, 1);

        assertThat(positie(geboren, kind, dag).band()).isEqualTo(Band.ZELF);
        assertThat(positie(geboren, moeder, dag).band()).isEqualTo(Band.GEZAG);
        assertThat(positie(geboren, vader, dag).band()).isEqualTo(Band.GEZAG_ONBEKEND);
        assertThat(positie(geboren, stiefvader, dag).band()).isEqualTo(Band.GEEN_GEZAG);
        assertThat(positie(geboren, broer, dag).band()).isEqualTo(Band.GEEN_GEZAG);
        assertThat(positie(geboren, null, dag).band()).isEqualTo(Band.BUITENSTAANDER);
        assertThat(positie(null, moeder, dag).leeftijd()).isNull();
        assertThat(positie(LocalDate.of(2007, 1, 1), moeder, dag).band()).isEqualTo(Band.VERTEGENWOORDIGER);
        assertThat(VertegenwoordigingImpl.positie(leden(geboren), moeder, moeder, dag, true))
                .isEqualTo(new Positie(18, Band.ZELF, true));
    }

    @Test
    @DisplayName("Een voogd spreekt pas als niemand in het gezin gezag heeft of kan hebben")
    void kentDeVoogd() {
        var wees = new Genoot(kind, "Noor", Gezinsrol.KIND, LocalDate.of(2015, 1, 1), false, null, Map.of());

        assertThat(VertegenwoordigingImpl.positie(List.of(wees), kind, null, LocalDate.of(2026, 3, 2), false)
                        .band())
                .isEqualTo(Band.VOOGD);
    }

    @Test
    @DisplayName("Over iemand van een ander gezin wordt niets gezegd")
    void kentAlleenDitGezin() {
        var dag = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> positie(dag, PersoonId.nieuw(), dag)).isInstanceOf(NoSuchElementException.class);
    }

    private Positie positie(@Nullable LocalDate geboren, @Nullable PersoonId wie, LocalDate dag) {
        return VertegenwoordigingImpl.positie(leden(geboren), kind, wie, dag, false);
    }

    private List<Genoot> leden(@Nullable LocalDate geboren) {
        return List.of(
                new Genoot(
                        kind,
                        "Noor",
                        Gezinsrol.KIND,
                        geboren,
                        false,
                        null,
                        Map.of(moeder, Gezag.JA, stiefvader, Gezag.NEE)),
                new Genoot(broer, "Bo", Gezinsrol.KIND, LocalDate.of(2012, 1, 1), false, null, Map.of()),
                new Genoot(moeder, "Sanne", Gezinsrol.OUDER, null, false, null, Map.of()),
                new Genoot(vader, "René", Gezinsrol.OUDER, null, false, null, Map.of()),
                new Genoot(stiefvader, "Karim", Gezinsrol.STIEFOUDER, null, false, null, Map.of()));
    }
}
