package nl.eenplan.frontend.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.bewaring.Bewaargrond;
import nl.eenplan.backend.bewaring.VernietigingService;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("De functionaris gegevensbescherming bewaart, houdt vast en laat vernietigen")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class BewarenViewTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private VernietigingService vernietiging;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Test
    @WithUserDetails("smit")
    @DisplayName("Hij kiest een dossier op nummer en stelt voor; goedkeuren biedt het scherm hem niet aan")
    void steltVoor() {
        var nummer = nummer(verlopen("Kramsvogel"));
        UI.getCurrent().navigate("bewaren");
        assertThat(tekst())
                .contains("het hele dossier", "mag worden vernietigd", "Wmo 2015 art. 5.3.4 lid 2", "20 jaar", "altijd")
                .doesNotContain("Kramsvogel");

        vakje(nummer).setValue(true);
        knop("Vernietiging voorstellen").click();

        assertThat(tekst()).contains(nummer + ", het hele dossier", "Een collega met dezelfde rol keurt het goed");
        assertThat(knoppen()).doesNotContain("Goedkeuren");
        knop("Intrekken").click();
        assertThat(tekst()).contains("voorstel ingetrokken");
    }

    @Test
    @WithUserDetails("pinas")
    @DisplayName("Een collega keurt goed na één vraag, laat vernietigen en vindt het proces-verbaal")
    void keurtGoedEnVernietigt() {
        var gezin = verlopen("Roodborst");
        var nummer = nummer(gezin);
        mensen.als("smit", () -> vernietiging.stelVoor(List.of(new Keuze(gezin, Soort.DOSSIER))));
        UI.getCurrent().navigate("bewaren");

        knop("Goedkeuren").click();
        assertThat($(Bevestiging.class).single().getElement().getTextRecursively())
                .contains("Dat kan niet ongedaan worden gemaakt");
        $(Button.class).all().stream()
                .filter(knop -> "Goedkeuren".equals(knop.getText()))
                .reduce((_, laatste) -> laatste)
                .orElseThrow()
                .click();
        assertThat(tekst()).contains("goedgekeurd, wordt uitgevoerd");
        knop("Nu vernietigen").click();

        assertThat(tekst()).contains("uitgevoerd", "PV-", nummer).doesNotContain("Roodborst");
    }

    @Test
    @WithUserDetails("smit")
    @DisplayName("Een dossier vasthouden: fouten staan bij het veld, daarna staat het in de lijst en kan het niet weg")
    void houdtVast() {
        var gezin = verlopen("Winterkoning");
        UI.getCurrent().navigate("bewaren");
        veld().setValue("G-1900-0001");
        $(ComboBox.class).single().setValue(Bewaargrond.KLACHT);
        $(TextArea.class).single().setValue("Klacht bij de commissie.");
        knop("Vasthouden").click();
        assertThat(veld().isInvalid()).isTrue();
        assertThat(veld().getErrorMessage()).contains("G-2026-0042");

        veld().setValue(nummer(gezin));
        knop("Vasthouden").click();

        assertThat(tekst())
                .contains(
                        "klacht of bezwaar",
                        "Klacht bij de commissie.",
                        "Een collega beëindigt dit.",
                        "wordt vastgehouden");
        mensen.als("mulder", () -> {
            UI.getCurrent().navigate("gezin/" + gezin);
            assertThat(tekst()).contains("Vernietigen kan niet wegens", "klacht of bezwaar");
            assertThat(tekst()).contains("Dossier wordt bewaard tot en met").doesNotContain("commissie");
        });
    }

    @Test
    @WithUserDetails("kuipers")
    @DisplayName("Een ander vindt de pagina niet")
    void bestaatNietVoorAnderen() {
        UI.getCurrent().navigate("bewaren");

        assertThat(tekst()).contains("Niet gevonden").doesNotContain("vernietigen");
    }

    /// A family whose case was closed long ago.
    private GezinId verlopen(String naam) {
        var gezin = signalen.gezinVan("mulder", naam, "Fenna " + naam);
        var toen = LocalDate.now(klok).minusYears(21);
        eigenaar.sql(
                        "select vernietig_rijen('act_ru_execution', 'proc_inst_id_ in (select proc_inst_id_ from act_ru_execution"
                                + " where business_key_ = ''" + gezin + "'')', null, '{}')")
                .query(rij -> {});
        eigenaar.sql("delete from werkvoorraad where gezin = ?")
                .param(gezin.waarde())
                .update();
        eigenaar.sql("select bewaarklok_bereken(?)").param(gezin.waarde()).query(rij -> {});
        eigenaar.sql(
                        "update gezin set fase = 'AFGESLOTEN', aangemaakt_op = :toen, afgesloten_op = :toen where id = :gezin")
                .param("toen", toen)
                .param("gezin", gezin.waarde())
                .update();
        eigenaar.sql("update bewaarklok set laatste_wijziging = :toen, bewaren_tot = :tot where gezin = :gezin")
                .param("toen", toen)
                .param("tot", toen.plusYears(20))
                .param("gezin", gezin.waarde())
                .update();
        return gezin;
    }

    private String nummer(GezinId gezin) {
        return mensen.als("mulder", () -> gezinnen.kop(gezin)).nummer();
    }

    private Checkbox vakje(String nummer) {
        return $(Checkbox.class).all().stream()
                .filter(een -> nummer.equals(een.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField veld() {
        return $(TextField.class).all().stream()
                .filter(een -> "Dossiernummer".equals(een.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> knoppen() {
        return $(Button.class).all().stream().map(Button::getText).toList();
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
