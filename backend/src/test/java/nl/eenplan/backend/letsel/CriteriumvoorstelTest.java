package nl.eenplan.backend.letsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CriteriumvoorstelTest {

    @Test
    @DisplayName("Drie onverklaarde plekken bij een kind dat nog ligt geven drie criteria")
    void steltScenarioVoor() {
        var letsels = List.of(
                letsel(1, Letselsoort.HEMATOOM, Patroon.GEEN, Passend.NEE),
                letsel(2, Letselsoort.HEMATOOM, Patroon.GEEN, Passend.TWIJFEL),
                letsel(3, Letselsoort.SCHAAFWOND, Patroon.GEEN, Passend.JA));

        assertThat(Criteriumvoorstel.van(Mobiliteit.LIGT, 4, letsels))
                .containsExactlyInAnyOrder(Criterium.TWIJFEL, Criterium.PREMOBIEL, Criterium.MEERDERE_ONVERKLAARD);
    }

    @Test
    @DisplayName("Een passend letsel bij een lopend kind geeft geen enkel criterium")
    void steltNietsVoor() {
        var letsels = List.of(letsel(1, Letselsoort.HEMATOOM, Patroon.GEEN, Passend.JA));

        assertThat(Criteriumvoorstel.van(Mobiliteit.LOOPT, 30, letsels)).isEmpty();
    }

    @Test
    @DisplayName("Een patroon en een breuk zijn elk een criterium, ook als de verklaring past")
    void herkentPatroonEnBreuk() {
        var letsels = List.of(
                letsel(1, Letselsoort.FRACTUUR, Patroon.GEEN, Passend.JA),
                letsel(2, Letselsoort.HEMATOOM, Patroon.VOORWERP, Passend.JA));

        assertThat(Criteriumvoorstel.van(Mobiliteit.LOOPT, 60, letsels))
                .containsExactlyInAnyOrder(Criterium.PATROON, Criterium.FRACTUUR_OF_HOOFDLETSEL);
    }

    @Test
    @DisplayName("Zonder vastgelegde mobiliteit telt de leeftijd")
    void valtTerugOpLeeftijd() {
        assertThat(Criteriumvoorstel.van(null, 5, List.of())).containsExactly(Criterium.PREMOBIEL);
        assertThat(Criteriumvoorstel.van(null, 6, List.of())).isEmpty();
        assertThat(Criteriumvoorstel.van(null, -1, List.of())).isEmpty();
    }

    @Test
    @DisplayName(
            "Een ongeboren kind is niet ‘nog niet mobiel’; na de geboorte telt de leeftijd tot iemand het vastlegt")
    void vraagtNietsVanOngeborenKind() {
        assertThat(Criteriumvoorstel.van(Mobiliteit.ONGEBOREN, -1, List.of())).isEmpty();
        assertThat(Criteriumvoorstel.van(Mobiliteit.ONGEBOREN, 0, List.of())).containsExactly(Criterium.PREMOBIEL);
    }

    private static Letseldossier.Letsel letsel(int nummer, Letselsoort soort, Patroon patroon, Passend past) {
        return new Letseldossier.Letsel(
                UUID.randomUUID(),
                "ONDERZOEK:" + UUID.randomUUID(),
                nummer,
                Lichaamsdeel.WANG,
                Zijde.LINKS,
                soort,
                null,
                null,
                null,
                null,
                patroon,
                null,
                null,
                "geen",
                "moeder",
                past,
                null,
                null);
    }
}
