package nl.eenplan.backend.herstelplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.herstelplan.Planblok.Voorwaarde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BlokvergelijkingTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID EEN = UUID.randomUUID();
    private static final UUID TWEE = UUID.randomUUID();

    @Test
    @DisplayName("Een regel die van plaats wisselt is geen wijziging, een andere tekst wel")
    void vergelijktRegelsOpKenmerk() {
        var eerst = blok(voorwaarde(EEN, "Geen alcohol"), voorwaarde(TWEE, "Niet alleen"));
        var nu = blok(voorwaarde(TWEE, "Niet alleen thuis"), voorwaarde(EEN, "Geen alcohol"));

        var verschillen = Blokvergelijking.vergelijk(Bloksoort.VOORWAARDEN, eerst, nu);

        assertThat(verschillen)
                .containsExactly(new Verschil(Bloksoort.VOORWAARDEN, "tekst", "Niet alleen", "Niet alleen thuis"));
    }

    @Test
    @DisplayName("Wat erbij kwam heeft een lege oude kant, wat verdween een lege nieuwe")
    void toontToevoegingEnVerwijdering() {
        var een = blok(voorwaarde(EEN, "Geen alcohol"));
        var geen = blok();

        assertThat(Blokvergelijking.vergelijk(Bloksoort.VOORWAARDEN, geen, een))
                .contains(new Verschil(Bloksoort.VOORWAARDEN, "tekst", "", "Geen alcohol"));
        assertThat(Blokvergelijking.vergelijk(Bloksoort.VOORWAARDEN, een, geen))
                .contains(new Verschil(Bloksoort.VOORWAARDEN, "tekst", "Geen alcohol", ""));
    }

    private static Voorwaarde voorwaarde(UUID id, String tekst) {
        return new Voorwaarde(id, tekst, "", "regisseur", "");
    }

    private static JsonNode blok(Voorwaarde... voorwaarden) {
        return JSON.valueToTree(new Planblok.Voorwaarden(List.of(voorwaarden)));
    }
}
