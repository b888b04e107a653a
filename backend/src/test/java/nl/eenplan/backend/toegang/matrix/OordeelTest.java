package nl.eenplan.backend.toegang.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.overleg.OverlegPlanner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OordeelTest {

    private static final Set<String> SPOREN = Set.of("G-2026-0001");

    @Test
    @DisplayName("Wie een gezin noemt en iets terugkrijgt, heeft een lek gevonden")
    void zietLekBijGenoemdGezin() {
        assertThat(oordeel(GezinService.class, "kop", "Gezinskop[naam=Jansen]")).isEqualTo(Oordeel.LEK);
        assertThat(oordeel(OverlegPlanner.class, "plan", "Gepland[]")).isEqualTo(Oordeel.LEK);
        assertThat(oordeel(GezinService.class, "kop", Optional.empty())).isEqualTo(Oordeel.NIETS);
    }

    @Test
    @DisplayName("Een lijst mag rijen hebben, maar niets van het gezin, en een aantal is nul")
    void zietLekInLijstEnAantal() {
        assertThat(oordeel(GezinService.class, "lijst", List.of("G-2026-0009"))).isEqualTo(Oordeel.NIETS);
        assertThat(oordeel(GezinService.class, "lijst", List.of("G-2026-0001"))).isEqualTo(Oordeel.LEK);
        assertThat(oordeel(GezinService.class, "aantal", 0L)).isEqualTo(Oordeel.NIETS);
        assertThat(oordeel(GezinService.class, "aantal", 1L)).isEqualTo(Oordeel.LEK);
    }

    private static Oordeel oordeel(Class<?> type, String naam, Object antwoord) {
        return Oordeel.over(methode(type, naam), antwoord, SPOREN);
    }

    private static Method methode(Class<?> type, String naam) {
        return Arrays.stream(type.getMethods())
                .filter(methode -> methode.getName().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
