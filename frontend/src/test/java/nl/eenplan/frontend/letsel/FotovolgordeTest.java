package nl.eenplan.frontend.letsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De volgorde van foto’s die tegelijk binnenkomen")
class FotovolgordeTest {

    private static final LocalDateTime TIEN_UUR = LocalDateTime.of(2026, 3, 2, 10, 0);

    private final Fotovolgorde volgorde = new Fotovolgorde();
    private final List<String> rijen = new ArrayList<>();

    @Test
    @DisplayName("Wat het eerst is gemaakt, staat voorop, hoe het ook binnenkomt")
    void volgtDeCamera() {
        volgorde.onthoud("derde", TIEN_UUR.plusMinutes(2), 1);
        volgorde.onthoud("eerste", TIEN_UUR, 3);
        volgorde.onthoud("tweede", TIEN_UUR.plusMinutes(1), 2);

        komtBinnen("tweede", "derde", "eerste");

        assertThat(rijen).containsExactly("eerste", "tweede", "derde");
    }

    @Test
    @DisplayName("Zegt de camera niets of hetzelfde, dan telt de volgorde van kiezen; zonder moment staat achteraan")
    void volgtDeKeuze() {
        volgorde.onthoud("gelijk-1", TIEN_UUR, 2);
        volgorde.onthoud("gelijk-2", TIEN_UUR, 4);
        volgorde.onthoud("zwijgt-1", null, 1);
        volgorde.onthoud("zwijgt-2", null, 3);

        komtBinnen("zwijgt-2", "gelijk-2", "zwijgt-1", "gelijk-1");

        assertThat(rijen).containsExactly("gelijk-1", "gelijk-2", "zwijgt-1", "zwijgt-2");
    }

    @Test
    @DisplayName("Wat al in het formulier stond, blijft staan waar het staat")
    void schuiftNietMetWatErStaat() {
        rijen.addAll(List.of("oud-b", "oud-a"));
        volgorde.onthoud("oud-b", null, 0);
        volgorde.onthoud("oud-a", null, 0);
        volgorde.onthoud("nieuw", null, 1);

        komtBinnen("nieuw");

        assertThat(rijen).containsExactly("oud-b", "oud-a", "nieuw");
    }

    private void komtBinnen(String... fotos) {
        for (String foto : fotos) {
            rijen.add(volgorde.plek(List.copyOf(rijen), foto), foto);
        }
    }
}
