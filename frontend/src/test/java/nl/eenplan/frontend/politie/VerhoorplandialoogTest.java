package nl.eenplan.frontend.politie;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.VerhoorplanGegevens;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Een studioverhoor plannen en afzeggen: wat niet kan, staat bij het veld en er is niets bewaard")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class VerhoorplandialoogTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private VerhoorplanService plannen;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void maakZaak() {
        gezin = signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("vos").id(), Rol.OFFICIER_VAN_JUSTITIE, "proef", "proef");
    }

    @Test
    @WithUserDetails("vos")
    @DisplayName("Leeg, en een moment dat voorbij is: het venster blijft open en zegt bij elk veld wat te doen")
    void weigertLeegEnVoorbij() {
        open();
        knop("Verhoor plannen").click();

        knop("Plannen").click();
        assertThat(moment().isInvalid()).isTrue();
        assertThat(moment().getErrorMessage()).isNotBlank();
        assertThat(verhoorders().isInvalid()).isTrue();
        assertThat(verhoorders().getErrorMessage()).isNotBlank();

        kies("brigadier Yılmaz");
        moment().setValue(nu().minusDays(1));
        knop("Plannen").click();
        assertThat(moment().getErrorMessage()).startsWith("Dit moment is voorbij");
        assertThat($(Dialog.class).all()).isNotEmpty();

        moment().setValue(nu().plusDays(1));
        knop("Plannen").click();
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(tekst())
                .contains("brigadier Yılmaz; ziet tot het verhoor niets van wat bekend is")
                .contains("Gepland door", "T. Vos", "Gepland verhoor afzeggen")
                .doesNotContain("Niet doorgegaan");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Wie plant staat er zelf niet bij; is er niemand anders, dan zegt Eenplan wie dan plant")
    void zegtDatErNiemandIs() {
        open();
        knop("Verhoor plannen").click();

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(meldingen()).anyMatch(melding -> melding.contains("geen collega van de politie"));
    }

    @Test
    @WithUserDetails("vos")
    @DisplayName("Afzeggen vraagt een reden van tien tekens; daarna staat er wie afzegde en waarom")
    void vraagtEenReden() {
        plan();
        open();
        knop("Gepland verhoor afzeggen").click();

        knop("Afzeggen").click();
        assertThat(reden().isInvalid()).isTrue();
        reden().setValue("ziek");
        knop("Afzeggen").click();
        assertThat(reden().getErrorMessage()).isEqualTo("Schrijf in minstens 10 tekens op waarom.");
        assertThat($(Dialog.class).all()).isNotEmpty();

        reden().setValue("Noor is vandaag ziek geworden.");
        knop("Afzeggen").click();
        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(tekst())
                .contains("Niet doorgegaan", "gepland voor", "Noor is vandaag ziek geworden.", "Verhoor plannen")
                .doesNotContain("Gepland verhoor afzeggen");
    }

    @Test
    @WithUserDetails("vos")
    @DisplayName("Zei een collega intussen af, dan hoort u dat; het scherm is bijgewerkt")
    void zegtDatHetAlWegIs() {
        plan();
        open();
        knop("Gepland verhoor afzeggen").click();
        reden().setValue("Noor is vandaag ziek geworden.");
        mensen.als(
                "vos",
                () -> plannen.zegAf(
                        gezin,
                        kinderen.vanGezin(gezin).getFirst().id(),
                        new Afzegging("De verhoorder is ziek geworden.")));

        knop("Afzeggen").click();

        assertThat(meldingen()).anyMatch(melding -> melding.startsWith("Dit is niet bewaard"));
        assertThat(tekst()).contains("De verhoorder is ziek geworden.");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Wie zal verhoren, ziet geen plan, geen knop en niet wie er plande")
    void toontDeVerhoorderNiets() {
        plan();
        open();

        assertThat(tekst()).doesNotContain("T. Vos", "Gepland", "Studioverhoren", "afzeggen");
    }

    private void plan() {
        mensen.als(
                "vos",
                () -> plannen.plan(
                        gezin,
                        kinderen.vanGezin(gezin).getFirst().id(),
                        new VerhoorplanGegevens(
                                nu().plusDays(1),
                                Set.of(mensen.wie("yilmaz").id().waarde()))));
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok).withNano(0);
    }

    private void open() {
        UI.getCurrent().navigate("gezin/" + gezin + "/politie");
    }

    private DateTimePicker moment() {
        return $(DateTimePicker.class).all().stream()
                .filter(veld -> "Wanneer is het verhoor?".equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea reden() {
        return $(TextArea.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Optie> verhoorders() {
        return $(CheckboxGroup.class).all().getFirst();
    }

    private void kies(String naam) {
        var groep = verhoorders();
        groep.select(groep.getListDataView()
                .getItems()
                .filter(optie -> optie.label().startsWith(naam))
                .findFirst()
                .orElseThrow());
    }

    private List<String> meldingen() {
        return $(Notification.class).all().stream()
                .map(melding -> melding.getElement().getTextRecursively())
                .toList();
    }

    private Button knop(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String tekst() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
