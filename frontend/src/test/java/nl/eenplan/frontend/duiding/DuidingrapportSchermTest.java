package nl.eenplan.frontend.duiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.duiding.DuidingrapportService;
import nl.eenplan.backend.duiding.LeesGegevens;
import nl.eenplan.backend.duiding.Leesoordeel;
import nl.eenplan.backend.duiding.LezingService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.papier.Pdfkeuring;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Het rapport van een letselduiding, op het scherm en op papier")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
@WithUserDetails("terpstra")
class DuidingrapportSchermTest extends SpringBrowserlessTest {

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselduidingService duidingen;

    @Autowired
    private LezingService lezingen;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private DuidingrapportService rapporten;

    @Autowired
    private Betrokkenheden betrokkenheden;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void totGetekend() {
        gezin = artsen.signaal();
        artsen.totDuiding(gezin);
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.LETSELDUIDEN,
                taak -> duidingen.letselduiden(taak, Voorbeelden.duiding(Duidingstatus.DEFINITIEF, null)));
    }

    @Test
    @DisplayName("Het rapport voldoet aan PDF/UA-1, noemt alles en niemand bij naam, en zegt of het definitief is")
    void isEenToegankelijkRapport() throws Exception {
        assertThat(Pdfkeuring.tekst(rapport()))
                .contains("Status: advies. Een tweede forensisch arts moet", "Nog niet gelezen.");
        leest();

        var pdf = rapport();

        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf))
                .contains("Letselduiding K-", "versie 1", "Status: definitief.", "toegebracht", "waarschijnlijker")
                .contains("1. Val tegen de box", "Kind rolt niet; drie vlakken geraakt", "Alleen op foto's beoordeeld.")
                .contains(
                        "1. bloeduitstorting, wang links",
                        "P. de Boer, BIG 19999010004",
                        "A. Terpstra, BIG 19999010005")
                .contains("Is het eens met deze duiding.", "blijft verantwoordelijk", "is wat de auteur ondertekende")
                .doesNotContain("Noor", "Veldhuis", "28 oktober 2025", "G-2026");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Letselduiding K-");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    @DisplayName("De lichaamskaart staat erin als plaat die ook voorgelezen kan worden")
    void heeftEenKaartInWoorden() throws Exception {
        gezin = artsen.signaal("Fenna");
        artsen.beschrijf(gezin, Voorbeelden.opDeKaart());
        var letsels = Objects.requireNonNull(mensen.als("mulder", () -> inzage.overzicht(gezin))
                        .getFirst()
                        .medisch())
                .letsels();
        var vorige = vorige();
        var eerder = mensen.als("mulder", () -> rapporten.rapport(vorige, duiding(vorige)));

        var pdf = Duidingpdf.rapport(new DuidingrapportService.Rapport(
                eerder.kindnummer(), eerder.duiding(), true, letsels, List.of(), eerder.zegel(), eerder.gemaaktOp()));

        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf)).contains("Let op: er is een nieuwere versie");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(platen(document.getDocumentCatalog().getStructureTreeRoot()))
                    .singleElement()
                    .asString()
                    .startsWith("Lichaamskaart, ")
                    .contains("1. bloeduitstorting, wang links");
        }
    }

    @Test
    @DisplayName("De tweede lezer leest welke versie van wie, en rondt af; het nummer van de lezer staat er al")
    void leestAlsTweede() {
        UI.getCurrent().navigate("taak/" + keten.taakVan("terpstra", gezin, Taaksoort.TWEEDE_LEZING));

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("U leest versie 1, geschreven door P. de Boer.");
        kiesEens();
        knop("Afronden").click();

        assertThat(mensen.als("deboer", () -> inzage.overzicht(gezin))
                        .getFirst()
                        .conclusie())
                .extracting(
                        conclusie -> Objects.requireNonNull(conclusie).stand().label())
                .isEqualTo("definitief");
    }

    @Test
    @DisplayName("Op het tabblad haalt een arts het rapport; een forensisch arts vraagt er een nieuwe versie")
    void biedtHetRapportAan() {
        leest();

        tabblad();
        assertThat(koppelingen()).containsExactly("Rapport van versie 1 (PDF)");
        knop("Nieuwe versie schrijven").click();

        assertThat(keten.taak("deboer", gezin, Taaksoort.DUIDING_HERZIEN)).isPresent();
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Veilig Thuis haalt alleen de conclusie, op een eigen blad zonder bevindingen")
    void geeftVeiligThuisDeConclusie() throws Exception {
        betrek("jansen", Rol.VT_MEDEWERKER);

        tabblad();
        assertThat(koppelingen()).containsExactly("Conclusie van versie 1 (PDF)");
        var pdf = Duidingpdf.conclusie(mensen.als("jansen", () -> rapporten.conclusie(gezin, duiding(gezin))));

        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf))
                .contains("toegebracht", "Dit blad geeft alleen de conclusie.")
                .doesNotContain("box", "wang", "Alleen op foto", "de Boer");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De aanvrager leest wat er in de herziene duiding anders is, en hoe opnieuw af te wegen")
    void leestWatVeranderde() {
        artsen.melding(gezin);
        var onderzoek = Objects.requireNonNull(mensen.als("mulder", () -> inzage.overzicht(gezin))
                        .getFirst()
                        .medisch())
                .reeksen()
                .getFirst()
                .onderzoek();
        mensen.als("deboer", () -> lezingen.vraagHerziening(gezin, onderzoek));
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.DUIDING_HERZIEN,
                taak -> duidingen.letselduiden(taak, Voorbeelden.herzien()));

        UI.getCurrent().navigate("taak/" + keten.taakVan("mulder", gezin, Taaksoort.HERZIENE_DUIDING_LEZEN));

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("U ontving versie 1. Nu staat er versie 2, geschreven door P. de Boer.");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("conclusie: was “toegebracht”, is nu “niet te bepalen”");
        assertThat(opnieuw()).isEmpty();
        test($(Checkbox.class).single()).click();
        test($(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class).first())
                .selectItem("Ja");
        assertThat(opnieuw()).hasSize(1);
        knop("Afronden").click();

        assertThat(keten.taak("mulder", gezin, Taaksoort.HERZIENE_DUIDING_LEZEN))
                .isEmpty();
        tabblad();
        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .contains("Letselduiding bij het onderzoek van 2 mrt 2026");
        assertThat(koppelingen()).containsExactly("Rapport van versie 2 (PDF)", "Rapport van versie 1 (PDF)");
    }

    /// The way to weigh again, as far as it is shown.
    private List<Anchor> opnieuw() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("signaal"))
                .toList();
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("De politie ziet zonder toestemming geen rapport en geen conclusie")
    void geeftDePolitieNiets() {
        betrek("yilmaz", Rol.POLITIE);

        tabblad();

        assertThat(koppelingen()).isEmpty();
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("yilmaz", () -> rapporten.conclusie(gezin, duiding(gezin))));
    }

    private GezinId vorige() {
        var ander = artsen.signaal();
        artsen.onderzoek(ander);
        return ander;
    }

    private void leest() {
        keten.rondtAf(
                "terpstra",
                gezin,
                Taaksoort.TWEEDE_LEZING,
                taak -> lezingen.lees(taak, new LeesGegevens(Leesoordeel.EENS, null, null, null, "19999010005", 1)));
    }

    private byte[] rapport() {
        return Duidingpdf.rapport(mensen.als("mulder", () -> rapporten.rapport(gezin, duiding(gezin))));
    }

    private java.util.UUID duiding(GezinId welk) {
        var conclusie =
                mensen.als("mulder", () -> inzage.overzicht(welk)).getFirst().conclusie();
        return Objects.requireNonNull(conclusie).id();
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private void tabblad() {
        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");
    }

    private List<String> koppelingen() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(tekst -> tekst.endsWith("(PDF)"))
                .toList();
    }

    private void kiesEens() {
        test($(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class).first())
                .selectItem("ja, ik ben het eens");
    }

    private Button knop(String tekst) {
        return $(Button.class)
                .withCondition(knop -> tekst.equals(knop.getText()))
                .single();
    }

    private static List<String> platen(PDStructureNode knoop) {
        return knoop.getKids().stream()
                .filter(PDStructureNode.class::isInstance)
                .flatMap(kind -> {
                    var eigen = kind instanceof PDStructureElement element
                                    && element.getStructureType().equals("Figure")
                            ? List.of(Objects.requireNonNull(element.getAlternateDescription()))
                            : List.<String>of();
                    return java.util.stream.Stream.concat(eigen.stream(), platen((PDStructureNode) kind).stream());
                })
                .toList();
    }
}
