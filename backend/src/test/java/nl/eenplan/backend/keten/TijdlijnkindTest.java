package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Ketentest
class TijdlijnkindTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private TijdlijnService tijdlijn;

    @Test
    @DisplayName(
            "Komen twee kinderen binnen, dan zegt elke regel over welk kind hij gaat; bij één kind is dat niet nodig")
    void noemtHetKind() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        var samen = keten.signaal("Noor", "Sem");
        var alleen = keten.signaal("Daan");

        for (var gezin : List.of(samen, alleen)) {
            keten.rondtAf(
                    "mulder", gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        }

        assertThat(over("mulder", samen, "Eerste zorg gegeven")).isIn("Noor", "Sem");
        assertThat(over("mulder", samen, "Signaal vastgelegd")).isNull();
        assertThat(over("mulder", alleen, "Eerste zorg gegeven")).isNull();
        assertThatThrownBy(() -> over("yilmaz", samen, "Eerste zorg gegeven")).isInstanceOf(GeenToegang.class);
    }

    private @Nullable String over(String wie, GezinId gezin, String zin) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .filter(regel -> regel.zin().equals(zin))
                .findFirst()
                .map(Gebeurtenis::kindNaam)
                .orElse(null);
    }
}
