package nl.eenplan.frontend.politie;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.Spoorbeeld;
import nl.eenplan.backend.politie.Spoorbeeld.Overdracht;
import nl.eenplan.backend.politie.Spoorbeeld.Spoor;
import nl.eenplan.backend.politie.Spoorsoort;
import nl.eenplan.backend.politie.VerhoorGegevens;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("De politie ziet haar deel van het dossier; wie het niet mag lezen, ziet niet dat er iets is")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class PolitieTabTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private VerhoorService verhoren;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legVast() {
        gezin = signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        var kind =
                mensen.als("yilmaz", () -> kinderen.vanGezin(gezin)).getFirst().id();
        mensen.als("yilmaz", () -> {
            verhoren.legVast(
                    gezin,
                    kind,
                    new VerhoorGegevens(
                            LocalDateTime.now(klok).minusMinutes(2),
                            "brigadier Yılmaz",
                            "verhoren van jonge kinderen",
                            LocalDate.now(klok).plusYears(1),
                            "AV-77",
                            "studio Merewestein",
                            "niemand",
                            "Noor kan zelf vertellen.",
                            true,
                            null,
                            null,
                            null));
        });
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Na het eerste verhoor biedt het tabblad alleen nog de vraag om akkoord, die om een reden vraagt")
    void biedtAlleenDeVraag() {
        open();
        assertThat(tekst())
                .contains("AV-77, ligt bij studio Merewestein", "Nog een verhoor kan niet zonder akkoord")
                .contains("Er zijn geen sporen vastgelegd.")
                .doesNotContain("Studioverhoor vastleggen");

        knop("Akkoord vragen voor nog een verhoor").click();
        knop("Vragen").click();
        assertThat($(Dialog.class).all()).isNotEmpty();

        $(TextArea.class).all().getFirst().setValue("Er is een tweede verdachte in beeld gekomen.");
        knop("Vragen").click();
        assertThat(tekst()).contains("wacht op de officier van justitie", "tweede verdachte in beeld");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Eindigt de betrokkenheid terwijl iemand typt, dan blijft zijn tekst staan en is er niets bewaard")
    void houdtTekstVast() {
        open();
        knop("Akkoord vragen voor nog een verhoor").click();
        $(TextArea.class).all().getFirst().setValue("Er is een tweede verdachte in beeld gekomen.");
        betrokkenheden.beeindigAlle(gezin);

        knop("Vragen").click();

        assertThat($(Dialog.class).all()).isNotEmpty();
        assertThat($(TextArea.class).all().getFirst().getValue()).contains("tweede verdachte");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De arts ziet een afgeschermd tabblad, of er nu iets is of niet")
    void schermtAf() {
        open();

        assertThat(tekst()).doesNotContain("AV-77", "Studioverhoren", "verhoor");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De meldcode van het kind staat bij het gezin en vult zichzelf")
    void toontDeMeldcode() {
        UI.getCurrent().navigate("gezin/" + gezin + "/melding");

        assertThat(tekst())
                .contains("Meldcode, Noor Veldhuis", "1. Signalen in kaart", "5. Beslissen", "nog niet gedaan")
                .contains("Klaar: 0 van de 5 stappen.");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("De bewaarlijst noemt elk spoor met zijn overdrachten, en het gezin alleen bij zijn nummer")
    void druktDeBewaarlijstAf() throws Exception {
        open();
        var nu = klok.instant();
        var overdracht = new Overdracht(
                1,
                "P. de Boer",
                "M. de Wit, NFI",
                nu,
                false,
                "Z-2",
                "Geopend voor een proefmonster",
                "brigadier Yılmaz");
        var spoor = new Spoor(
                java.util.UUID.randomUUID(),
                "Noor Veldhuis",
                "AAAA0001NL",
                "Z-2",
                Spoorsoort.SPEEKSEL,
                "linkerhals",
                "doosje",
                "P. de Boer",
                nu,
                List.of(overdracht));

        var pdf = Bewaarlijstpdf.maak(new Spoorbeeld("G-2026-0042", List.of(spoor), true), nu);

        try (var blad = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(blad).replace("\n", " "))
                    .contains("G-2026-0042", "AAAA0001NL", "M. de Wit, NFI", "nieuw zegel Z-2")
                    .doesNotContain("Noor");
        }
    }

    private void open() {
        UI.getCurrent().navigate("gezin/" + gezin + "/politie");
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
