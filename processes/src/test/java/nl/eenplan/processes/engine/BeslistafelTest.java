package nl.eenplan.processes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import nl.eenplan.processes.api.Beslistafel;
import nl.eenplan.processes.api.Vraag;
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
        "false, false, 1, TERUG, Geen van beide criteria geldt. Het gezin hoort niet bij MDA++; Veilig Thuis houdt de regie."
    })
    void toetstMda(boolean structureel, boolean herhaald, int kenmerken, String uitkomst, String regel) {
        var besluit = beslistafel.toetsMda(structureel, herhaald, kenmerken);

        assertThat(besluit.uitkomst()).isEqualTo(uitkomst);
        assertThat(besluit.regel()).startsWith(regel);
    }

    @ParameterizedTest
    @DisplayName("De route volgt uit de aard; bij seksueel misbruik is alles wat recent kan zijn, spoed")
    @CsvSource({
        "S, BINNEN, false, A, Mogelijk seksueel misbruik, 'hoogstens'",
        "S, DEELS, false, A, Mogelijk seksueel misbruik, 'laatst mogelijke moment'",
        "S, ONBEKEND, false, A, Mogelijk seksueel misbruik, 'onbekend moment'",
        "S, VOORBIJ, false, B, Mogelijk seksueel misbruik, 'langer dan zeven dagen geleden'",
        "L, ONBEKEND, false, C, Lichamelijk letsel, vertrouwensarts",
        "P, ONBEKEND, false, D, Mogelijk nagebootste, LECK",
        "V, VOORBIJ, false, E, Verwaarlozing, weeg",
        "O, BINNEN, false, F, Een overleden kind, NODO-procedure gaat voor",
        "O, BINNEN, true, E, Een overleden kind, weeg nu af"
    })
    void bepaaltRoute(String aard, String moment, boolean isNodoBegonnen, String route, String begin, String noemt) {
        var besluit = beslistafel.bepaalRoute(aard, moment, isNodoBegonnen);

        assertThat(besluit.uitkomst()).isEqualTo(route);
        assertThat(besluit.regel()).startsWith(begin).contains(noemt);
    }

    @Test
    @DisplayName(
            "Elke combinatie van de criteria: één is genoeg voor een forensisch arts, en elk criterium wordt genoemd")
    void toetstElkeCombinatieVanCriteria() {
        for (int bits = 0; bits < 32; bits++) {
            var criteria = new EnumMap<Vraag, Boolean>(Vraag.class);
            for (int i = 0; i < Draaiboek.CRITERIA.size(); i++) {
                criteria.put(Draaiboek.CRITERIA.get(i), (bits >> i & 1) == 1);
            }

            var besluit = beslistafel.toetsFmek(criteria);

            assertThat(besluit.uitkomst()).isEqualTo(bits == 0 ? "NEE" : "JA");
            assertThat(besluit.regel().split("\\. ")).hasSize(Math.max(1, Integer.bitCount(bits)));
        }
    }

    @Test
    @DisplayName("Een vraag die openblijft, is geen nee")
    void weigertHalveToets() {
        assertThatThrownBy(() -> beslistafel.toetsFmek(Map.of(Vraag.IS_TWIJFEL, false)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> beslistafel.bepaalRoute("X", "BINNEN", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Een halve afweging wordt geweigerd en nooit stil afgesloten")
    void weigertHalveAfweging() {
        assertThatThrownBy(() -> beslistafel.weegAf(true, false, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
