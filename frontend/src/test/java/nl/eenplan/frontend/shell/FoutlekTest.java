package nl.eenplan.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.frontend.EenplanApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Een fout op het scherm verraadt geen geheim en geen inhoud")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
@WithUserDetails("mulder")
class FoutlekTest extends SpringBrowserlessTest {

    private static final String GEHEIM = "wachtwoord=wielewaal; select naam from gezinslid";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    @DisplayName("Wat er ook misging: op het scherm staan gewone woorden en hooguit een nummer")
    void zegtAlleenEenNummer(int soort) {
        UI.getCurrent().navigate("");
        var oorzaak = new IllegalStateException(GEHEIM);
        var fout = switch (soort) {
            case 0 -> new DataAccessResourceFailureException(GEHEIM, oorzaak);
            case 1 -> new OptimisticLockingFailureException(GEHEIM, oorzaak);
            default -> new RuntimeException(GEHEIM, oorzaak);
        };

        new Foutafhandeling().error(new ErrorEvent(fout));

        var scherm = UI.getCurrent().getElement().getTextRecursively()
                + $(Notification.class).all().stream()
                        .map(melding -> melding.getElement().getTextRecursively())
                        .toList();
        assertThat(scherm).doesNotContain("wielewaal", "gezinslid", "Exception", "nl.eenplan");
    }

    @Test
    @DisplayName("Een pagina die niet gemaakt kan worden, toont een nummer en niet waarom")
    void zwijgtOpDeFoutpagina() {
        var pagina = new OnverwachteFoutView();
        var verzoek = new BeforeEnterEvent(
                UI.getCurrent().getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new Location("werkvoorraad"),
                OnverwachteFoutView.class,
                UI.getCurrent(),
                List.of());

        pagina.setErrorParameter(
                verzoek, new ErrorParameter<>(Exception.class, new IllegalStateException(GEHEIM), GEHEIM));

        assertThat(pagina.getElement().getTextRecursively())
                .contains("Er ging iets mis")
                .doesNotContain("wielewaal", "gezinslid", "Exception");
    }
}
