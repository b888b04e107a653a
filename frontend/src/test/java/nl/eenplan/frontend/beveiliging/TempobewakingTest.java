package nl.eenplan.frontend.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("Wie te snel gaat, hoort hoe lang hij moet wachten")
class TempobewakingTest {

    private final Tempobewaking bewaking = new Tempobewaking(new Tempo(1, 1, 1), new Woorden());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/login, 302",
        "/webauthn/authenticate/options, 429",
        "/login/webauthn, 429",
        "/VAADIN/dynamic/resource/1/upload, 429"
    })
    @DisplayName("Elke geweigerde vraag krijgt Retry-After")
    void zegtHoeLang(String pad, int stand) throws ServletException, IOException {
        assertThat(stuur(pad).getStatus()).isEqualTo(200);

        var geweigerd = stuur(pad);

        assertThat(geweigerd.getStatus()).isEqualTo(stand);
        assertThat(geweigerd.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    @DisplayName("Wie te veel bestanden stuurt, leest in het Nederlands wat hij moet doen")
    void zegtWatTeDoen() throws ServletException, IOException {
        stuur("/VAADIN/dynamic/resource/1/upload");

        assertThat(stuur("/VAADIN/dynamic/resource/1/upload").getContentAsString())
                .contains("te veel bestanden", "Wacht een minuut");
    }

    @Test
    @DisplayName("Een passkey proberen telt mee met een wachtwoord proberen")
    void teltSamen() throws ServletException, IOException {
        stuur("/login");

        assertThat(stuur("/login/webauthn").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse stuur(String pad) throws ServletException, IOException {
        var antwoord = new MockHttpServletResponse();
        bewaking.doFilter(new MockHttpServletRequest("POST", pad), antwoord, new MockFilterChain());
        return antwoord;
    }

    private static final class Woorden implements I18NProvider {

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.of("nl", "NL"));
        }

        @Override
        public String getTranslation(String sleutel, Locale taal, Object... waarden) {
            return ResourceBundle.getBundle("tekst.letsel", Locale.ROOT).getString(sleutel);
        }
    }
}
