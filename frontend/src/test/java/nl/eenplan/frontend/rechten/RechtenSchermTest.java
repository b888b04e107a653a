package nl.eenplan.frontend.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.rechten.Afgiften;
import nl.eenplan.backend.rechten.Identiteitswijze;
import nl.eenplan.backend.rechten.NieuwVerzoek;
import nl.eenplan.backend.rechten.RechtenService;
import nl.eenplan.backend.rechten.RechtenService.Vastlegging;
import nl.eenplan.backend.rechten.Verzoeksoort;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.formulier.Optie;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("Een verzoek van een betrokkene, van vastleggen tot de brief die meegaat")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class RechtenSchermTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private RechtenService rechten;

    @Autowired
    private Afgiften afgiften;

    @Autowired
    private Gezinsgenoten genoten;

    @Autowired
    private Gezinsvinder gezinnen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeAll
    static void meldKeuringAan() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void beginZaak() {
        gezin = signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
        betrokkenheden.betrek(gezin, mensen.wie("visser").id(), Rol.VERTROUWENSARTS, "proef", "proef");
    }

    @Test
    @WithUserDetails("visser")
    @DisplayName("Een leeg tabblad zegt wat er kan; wat is vastgelegd staat er met de laatste dag")
    void legtVast() {
        UI.getCurrent().navigate("gezin/" + gezin + "/rechten");
        assertThat(tekst()).contains("Niemand vroeg nog iets.", "staat geen verklaring");

        knop("Verzoek vastleggen").click();
        knop("Vastleggen").click();
        assertThat(keuze("Over wiens gegevens?").isInvalid()).isTrue();
        antwoord("Inzage in het dossier");
        antwoord("Paspoort of identiteitskaart gezien");
        kies("Over wiens gegevens?", "Noor Veldhuis");
        kies("Wie vraagt het?", "Sanne Veldhuis");
        knop("Vastleggen").click();

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(tekst()).contains("Inzage in het dossier", "over Noor Veldhuis", "Wacht op een besluit");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Wie het verzoek niet aangaat, ziet op het tabblad geen verzoeken en geen knop")
    void verbergtVerzoeken() {
        vraagt(Verzoeksoort.WISSING);

        UI.getCurrent().navigate("gezin/" + gezin + "/rechten");

        assertThat(tekst()).contains("staat geen verklaring").doesNotContain("Wissing", "Wacht op een besluit");
        assertThat($(Button.class).all()).noneMatch(knop -> "Verzoek vastleggen".equals(knop.getText()));
    }

    @Test
    @WithUserDetails("pinas")
    @DisplayName(
            "De functionaris leest stuk voor stuk wat eruit gaat; het afschrift is toegankelijk en noemt geen anderen")
    void geeftEenToegankelijkAfschrift() throws Exception {
        var verzoek = vraagt(Verzoeksoort.INZAGE);
        open(verzoek);
        antwoord("Toekennen");
        assertThat(tekst()).contains("Mag het vragen, tenzij het belang van het kind zich verzet", "rand van de box");
        tegenBelang();
        $(TextArea.class)
                .withCondition(veld -> "Waarom?".equals(veld.getLabel()))
                .single()
                .setValue("De moeder heeft gezag.");
        $(TextArea.class)
                .withCondition(veld -> "Welke namen en woorden moeten er nog uit?".equals(veld.getLabel()))
                .single()
                .setValue("rand van de box");
        knop("Afronden").click();

        var pdf = mensen.als("pinas", () -> afgiften.afschrift(verzoek, Afschriftpdf::maak));
        assertThat(keuring(pdf)).isEmpty();
        assertThat(lees(pdf))
                .contains(
                        "Afschrift van uw dossier", "Noor Veldhuis", "Sanne Veldhuis", "tegen de [weggelaten] gevallen")
                .doesNotContain("Riet", "rand van de box", "Mulder");
        UI.getCurrent().navigate("rechten");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getText().equals("Afschrift"));
    }

    @Test
    @WithUserDetails("pinas")
    @DisplayName("Een weigering geeft een toegankelijke brief met de grond en waar men terechtkan")
    void weigertMetEenBrief() throws Exception {
        var verzoek = vraagt(Verzoeksoort.WISSING);
        open(verzoek);
        antwoord("Weigeren");
        antwoord("Er loopt een procedure (AVG art. 17 lid 3 onder e)");
        $(TextArea.class)
                .withCondition(veld -> "Waarom?".equals(veld.getLabel()))
                .single()
                .setValue("De rechter oordeelt nog over <het gezag> & de omgang.");
        knop("Afronden").click();

        var pdf = mensen.als("pinas", () -> afgiften.besluit(verzoek, Briefpdf::maak));
        assertThat(keuring(pdf)).isEmpty();
        assertThat(lees(pdf))
                .contains("Wij wissen de gegevens niet.", "AVG art. 17 lid 3 onder e", "<het gezag> & de omgang")
                .contains("Autoriteit Persoonsgegevens", "klacht", "rechter");
    }

    @Test
    @WithUserDetails("pinas")
    @DisplayName(
            "Wie zijn verzoek intrekt krijgt een toegankelijke bevestiging, zonder besluit; om een reden wordt niet gevraagd")
    void legtEenIntrekkingVast() throws Exception {
        var verzoek = vraagt(Verzoeksoort.WISSING);
        open(verzoek);
        antwoord("De vrager trekt zijn verzoek in");
        assertThat($(TextArea.class).all()).noneMatch(veld -> "Waarom?".equals(veld.getLabel()) && veld.isVisible());
        ja("Trok degene die het vroeg het zelf in?");
        $(DatePicker.class)
                .withCondition(veld -> "Wanneer trok hij het in?".equals(veld.getLabel()))
                .single()
                .setValue(LocalDate.now(klok));
        antwoord("per telefoon");
        knop("Afronden").click();

        var pdf = mensen.als("pinas", () -> afgiften.besluit(verzoek, Briefpdf::maak));
        assertThat(keuring(pdf)).isEmpty();
        assertThat(lees(pdf))
                .contains("U trok uw verzoek in", "per telefoon", "er is niets gewist", "Klopt dit niet?")
                .doesNotContain("Wat wij besluiten", "rechter");
        UI.getCurrent().navigate("rechten");
        assertThat(tekst()).contains("Ingetrokken", "per telefoon");
    }

    @Test
    @WithUserDetails("smit")
    @DisplayName("De functionaris legt zelf vast met het nummer van het gezin; een onbekend nummer zegt wat te doen")
    void legtVastOpNummer() {
        UI.getCurrent().navigate("rechten");
        nummer("G-1900-0001");
        assertThat(nummerveld().getErrorMessage()).contains("Controleer het");

        nummer(gezinnen.nummer(gezin));

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Verzoek van een betrokkene vastleggen");
    }

    private void tegenBelang() {
        antwoordOp("Verzet zijn belang zich tegen het hele verzoek?", false);
    }

    private void ja(String vraag) {
        antwoordOp(vraag, true);
    }

    @SuppressWarnings("unchecked")
    private void antwoordOp(String vraag, boolean antwoord) {
        ((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class)
                        .withCondition(groep -> vraag.equals(groep.getLabel()))
                        .single())
                .setValue(antwoord);
    }

    private TextField nummerveld() {
        return $(TextField.class)
                .withCondition(veld -> "Nummer van het gezin".equals(veld.getLabel()))
                .single();
    }

    private void nummer(String waarde) {
        nummerveld().setValue(waarde);
        knop("Verzoek vastleggen").click();
    }

    private BetrokkeneverzoekId vraagt(Verzoeksoort soort) {
        var verzoek = new NieuwVerzoek(
                soort, lid("Noor"), lid("Sanne"), "", LocalDate.now(klok), Identiteitswijze.BEKEND, "", null, "");
        return ((Vastlegging.Vastgelegd) mensen.als("visser", () -> rechten.legVast(gezin, verzoek))).verzoek();
    }

    private PersoonId lid(String voornaam) {
        return genoten.van(gezin).stream()
                .filter(een -> een.naam().startsWith(voornaam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void open(BetrokkeneverzoekId verzoek) {
        assertThat(verzoek).isNotNull();
        TaakId taak = werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                .filter(regel -> regel.gezin().equals(gezin))
                .findFirst()
                .orElseThrow()
                .taak();
        UI.getCurrent().navigate("taak/" + taak.waarde());
    }

    private static List<String> keuring(byte[] pdf) throws Exception {
        try (var lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var keuring = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return keuring.validate(lezer).getTestAssertions().stream()
                    .filter(uitkomst -> uitkomst.getStatus() != TestAssertion.Status.PASSED)
                    .map(uitkomst -> uitkomst.getRuleId().getClause() + " " + uitkomst.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String lees(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @SuppressWarnings("unchecked")
    private void kies(String veld, String optie) {
        var lijst = (ComboBox<Optie>) keuze(veld);
        lijst.setValue(lijst.getListDataView()
                .getItems()
                .filter(keuze -> keuze.label().equals(optie))
                .findFirst()
                .orElseThrow());
    }

    private ComboBox<?> keuze(String label) {
        return $(ComboBox.class).all().stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /// In whichever field has this choice: a group of buttons, or a list when there are many.
    @SuppressWarnings("unchecked")
    private void antwoord(String label) {
        for (var groep :
                (List<RadioButtonGroup<?>>) (List<?>) $(RadioButtonGroup.class).all()) {
            groep.getListDataView()
                    .getItems()
                    .filter(keuze -> heet(keuze, label))
                    .findFirst()
                    .ifPresent(((RadioButtonGroup<Object>) groep)::setValue);
        }
        for (var lijst : (List<ComboBox<?>>) (List<?>) $(ComboBox.class).all()) {
            lijst.getListDataView()
                    .getItems()
                    .filter(keuze -> heet(keuze, label))
                    .findFirst()
                    .ifPresent(((ComboBox<Object>) lijst)::setValue);
        }
    }

    private static boolean heet(Object keuze, String label) {
        return keuze instanceof Optie optie && optie.label().equals(label);
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
