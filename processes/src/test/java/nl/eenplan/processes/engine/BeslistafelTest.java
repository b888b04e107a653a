package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenplan.processes.api.Beslistafel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class BeslistafelTest {

    @Autowired
    Beslistafel beslistafel;

    @ParameterizedTest
    @DisplayName("Het afwegingskader antwoordt bij de eerste vraag die beslist")
    @CsvSource({
        "false,,,,, AFSLUITEN, Vraag 1",
        "true,true,,,, MELDEN, Vraag 2",
        "true,false,false,,, MELDEN, Vraag 3",
        "true,false,true,false,, MELDEN, Vraag 4",
        "true,false,true,true,false, MELDEN, Vraag 5",
        "true,false,true,true,true, AFSLUITEN_MET_AFSPRAKEN, Vraag 5"
    })
    void weegtAf(
            boolean vermoeden,
            @Nullable Boolean onveilig,
            @Nullable Boolean helpen,
            @Nullable Boolean werktMee,
            @Nullable Boolean resultaat,
            String uitkomst,
            String regel) {
        var besluit = beslistafel.weegAf(vermoeden, onveilig, helpen, werktMee, resultaat);

        assertThat(besluit.uitkomst()).isEqualTo(uitkomst);
        assertThat(besluit.regel()).startsWith(regel);
        assertThat(besluit.versie()).isEqualTo("2026.1");
    }

    @ParameterizedTest
    @DisplayName("MDA++ aanvaardt bij beide criteria, adviseert bij één en stuurt anders terug")
    @CsvSource({
        "true, true, 0, AANVAARD, Beide",
        "true, false, 0, ADVIES, Alleen het eerste",
        "false, true, 1, ADVIES, Alleen het tweede",
        "false, false, 2, ADVIES, Niet beide",
        "false, false, 1, TERUG, Geen van beide"
    })
    void toetstMda(boolean structureel, boolean herhaald, int kenmerken, String uitkomst, String regel) {
        var besluit = beslistafel.toetsMda(structureel, herhaald, kenmerken);

        assertThat(besluit.uitkomst()).isEqualTo(uitkomst);
        assertThat(besluit.regel()).startsWith(regel);
    }

    @Test
    @DisplayName("Een halve afweging wordt geweigerd en nooit stil afgesloten")
    void weigertHalveAfweging() {
        assertThatThrownBy(() -> beslistafel.weegAf(true, false, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
