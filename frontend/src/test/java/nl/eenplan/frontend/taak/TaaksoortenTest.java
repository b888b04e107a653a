package nl.eenplan.frontend.taak;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.shell.Tekst;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/// Opens the form of every kind of task, for one person who may do them all, in the demo family with a plan.
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
@WithUserDetails("jansen")
class TaaksoortenTest extends SpringBrowserlessTest {

    /// A key of the bundles that was shown because it has no text, as `melden.kop.wat`.
    private static final Pattern SLEUTEL = Pattern.compile("(?<![\\w.])[a-z][A-Za-z]+(\\.[A-Za-z0-9_]+)+(?![\\w@])");

    /// A constant that was shown instead of its label, as `NIET_VEILIG`.
    private static final Pattern CONSTANTE = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b");

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @ParameterizedTest
    @EnumSource(Taaksoort.class)
    @DisplayName("Elk formulier heeft titel, labels en een knop; leeg versturen geeft fouten en rondt niets af")
    void heeftEenAfFormulier(Taaksoort soort) {
        var taak = taak(soort);

        navigate("taak/" + taak.waarde(), TaakView.class);

        assertThat($(H1.class).first().getText()).isEqualTo(Tekst.van(soort));
        assertThat(velden())
                .isNotEmpty()
                .allSatisfy(veld -> assertThat(veld.getLabel())
                        .as("label van %s", veld.getClass().getSimpleName())
                        .isNotBlank());
        leesbaar();
        knop().click();
        leesbaar();
        assertThat(fouten()).as("fouten bij de velden").isNotEmpty().allMatch(fout -> fout.length() > 5);
        assertThat(tekst()).contains("voordat u kunt afronden");
        assertThat(mensen.als("jansen", () -> werkvoorraad.vind(taak))
                        .orElseThrow()
                        .afgerondOp())
                .isNull();
    }

    private TaakId taak(Taaksoort soort) {
        var gezin = new GezinId(jdbc.sql("select id from gezin where naam = 'Van Dalen'")
                .query(UUID.class)
                .single());
        var wie = mensen.wie("jansen").id();
        Stream.of(Rol.values())
                .filter(rol -> rol != Rol.BEHEERDER && rol != Rol.PRIVACY_OFFICER && rol != Rol.REGISSEUR)
                .forEach(rol -> betrokkenheden.betrek(gezin, wie, rol, "proef", "proef"));
        return taak(soort, gezin, wie);
    }

    private TaakId taak(Taaksoort soort, GezinId gezin, MedewerkerId wie) {
        var taak = new TaakId(UUID.randomUUID().toString());
        jdbc.sql("""
                        insert into werkvoorraad (taak, gezin, kind, soort, rollen, rol, bak, behandelaar, sinds, status)
                        values (:taak, :gezin, :kind, :soort, :rollen, :rol, :bak, :wie, now(), 'OPEN')
                        """)
                .param("taak", taak.waarde())
                .param("gezin", gezin.waarde())
                .param("kind", kinderen.vanGezin(gezin).getFirst().id().waarde())
                .param("soort", soort.sleutel())
                .param("rollen", new String[] {Rol.VT_MEDEWERKER.sleutel()})
                .param("rol", Rol.VT_MEDEWERKER.sleutel())
                .param("bak", "m:" + wie)
                .param("wie", wie.waarde())
                .update();
        return taak;
    }

    private void leesbaar() {
        var opSchrift = onderdelen()
                .flatMap(een -> Stream.of(
                        een instanceof HasLabel label ? label.getLabel() : "",
                        een instanceof HasHelper hulp ? hulp.getHelperText() : ""))
                .filter(Objects::nonNull);
        assertThat(Stream.concat(teksten(getCurrentView().getElement()), opSchrift)
                        .toList())
                .noneMatch(regel -> SLEUTEL.matcher(regel).find())
                .noneMatch(regel -> CONSTANTE.matcher(regel).find());
    }

    private static Stream<String> teksten(Element een) {
        return een.isTextNode() ? Stream.of(een.getText()) : een.getChildren().flatMap(TaaksoortenTest::teksten);
    }

    private List<HasLabel> velden() {
        return onderdelen()
                .filter(een -> een instanceof HasValue<?, ?> && een instanceof HasLabel)
                .map(HasLabel.class::cast)
                .toList();
    }

    private List<String> fouten() {
        return onderdelen()
                .filter(een -> een instanceof HasValidation veld && veld.isInvalid())
                .map(een -> ((HasValidation) een).getErrorMessage())
                .filter(Objects::nonNull)
                .toList();
    }

    /// Everything on the page, also what is shown only after an answer; a field counts as a whole.
    private Stream<Component> onderdelen() {
        return alle(((HasElement) getCurrentView()).getElement().getComponent().orElseThrow());
    }

    private static Stream<Component> alle(Component een) {
        if (een instanceof Text) {
            return Stream.empty();
        }
        return een instanceof HasValue<?, ?>
                ? Stream.of(een)
                : Stream.concat(Stream.of(een), een.getChildren().flatMap(TaaksoortenTest::alle));
    }

    private Button knop() {
        return $(Button.class).withText(Tekst.tekst("taakscherm.afronden")).single();
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
