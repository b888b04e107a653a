package nl.eenplan.backend.gezin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Eigenconcepten.Eigenconcept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Gezintest
class SignaalconceptTest {

    @Autowired
    private Signaalconcepten concepten;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Mensen mensen;

    @BeforeEach
    void beginLeeg() {
        mensen.als("mulder", concepten::gooiWeg);
        mensen.als("aydin", concepten::gooiWeg);
    }

    @Test
    @DisplayName("Een half ingevuld signaal staat er weer voor wie het schreef, en voor niemand anders")
    void leestAlleenDeMaker() {
        mensen.als("mulder", () -> concepten.bewaar("{\"klacht\":\"val\"}"));
        mensen.als("mulder", () -> concepten.bewaar("{\"klacht\":\"val van de trap\"}"));

        assertThat(mensen.als("mulder", () -> concepten.vind().map(Eigenconcept::json)))
                .hasValue("{\"klacht\":\"val van de trap\"}");
        assertThat(mensen.als("aydin", () -> concepten.vind())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"visser", "jansen", "bakker", "kuipers", "smit", "beheer"})
    @DisplayName("Wie geen signaal mag vastleggen, heeft er ook geen concept van")
    void weigertAnderen(String wie) {
        assertThatThrownBy(() -> mensen.als(wie, () -> concepten.bewaar("{}"))).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> mensen.als(wie, () -> concepten.vind())).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> mensen.als(wie, concepten::gooiWeg)).isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("Met het vastleggen van het signaal verdwijnt het concept; een geweigerd formulier laat het staan")
    void verdwijntBijVastleggen() {
        mensen.als("mulder", () -> concepten.bewaar("{}"));

        mensen.als("mulder", () -> gezinnen.legSignaalVast(bouwer.signaal("Bos")));
        assertThat(mensen.als("mulder", () -> concepten.vind())).isPresent();

        bouwer.gezinVan("mulder", "Zwart", "Mees Zwart");
        assertThat(mensen.als("mulder", () -> concepten.vind())).isEmpty();
    }

    @Test
    @DisplayName("Een concept groter dan 256 kB wordt geweigerd")
    void begrenst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mensen.als("mulder", () -> concepten.bewaar("x".repeat(256 * 1024 + 1))));
    }
}
