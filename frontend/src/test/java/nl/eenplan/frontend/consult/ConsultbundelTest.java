package nl.eenplan.frontend.consult;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.eenplan.backend.consultvraag.ConsultvraagService;
import nl.eenplan.backend.consultvraag.ConsultvraagService.Uitkomst;
import nl.eenplan.backend.consultvraag.Fotovervalser;
import nl.eenplan.backend.consultvraag.Ontvanger;
import nl.eenplan.backend.consultvraag.Vraaggegevens;
import nl.eenplan.backend.gezin.Gezinsgenoten;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.frontend.papier.Pdfkeuring;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("In wat naar het LECK gaat, is niemand te herkennen")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
@WithUserDetails("mulder")
class ConsultbundelTest extends SpringBrowserlessTest {

    /// So long that bytes of a picture do not hold them by chance.
    private static final List<String> IN_BYTES = List.of(
            "veldhuis",
            "999990111",
            "28-10-2025",
            "2025-10-28",
            "28 oktober",
            "g-2026",
            "mulder",
            "huisartsenpraktijk",
            "19999010001",
            "52.0907");

    /// Whole words, in what a reader sees or a program reads.
    private static final Pattern IN_WOORDEN = Pattern.compile(
            "\\b(noor|eva|veldhuis|mulder|lindewaard|gps\\w*|geo|latitude|longitude)\\b", Pattern.CASE_INSENSITIVE);

    @Autowired
    private ConsultvraagService vragen;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Gezinsgenoten genoten;

    private GezinId gezin = GezinId.nieuw();
    private PersoonId kind = PersoonId.nieuw();
    private UUID foto = UUID.randomUUID();

    @BeforeEach
    void totEnMetFoto() {
        gezin = artsen.signaal();
        kind = genoten.van(gezin).getFirst().id();
        artsen.beschrijf(gezin, Voorbeelden.opDeKaart());
        foto = keten.bestand(gezin, "Noor Veldhuis.jpg", Fotovervalser.jpeg());
        artsen.legFotosVast(gezin, foto);
    }

    @Test
    @DisplayName(
            "Tekst, metagegevens, XMP, bestandsnamen, foto’s en wat in de PDF zit: nergens een naam, nummer, datum, plaats of arts")
    void noemtNiemand() throws Exception {
        var bestanden = uitgepakt(bundel());

        assertThat(bestanden.keySet())
                .anyMatch(naam -> naam.matches("consult-K-[A-Z0-9]{6}\\.pdf"))
                .contains("foto-1.jpg")
                .hasSize(2);
        for (var bestand : bestanden.entrySet()) {
            assertThat(alles(bestand.getKey(), bestand.getValue()))
                    .as(bestand.getKey())
                    .allSatisfy(
                            deel -> assertThat(deel.toLowerCase(Locale.ROOT)).doesNotContain(IN_BYTES));
            assertThat(tika(bestand.getValue()))
                    .as(bestand.getKey())
                    .allSatisfy(deel -> assertThat(deel).doesNotContainPattern(IN_WOORDEN));
            assertThat(bestand.getKey()).doesNotContainPattern(IN_WOORDEN);
        }
    }

    @Test
    @DisplayName(
            "De vraag is een toegankelijke PDF met kindnummer, grove leeftijd, vraag, bevindingen en de kaart in woorden")
    void isTeLezen() throws Exception {
        var pdf = pdf(uitgepakt(bundel()));

        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(tika(pdf).getFirst())
                .contains("Consult K-", "4 maanden", "Past dit bij een val?", "1. bloeduitstorting", "Foto 1")
                .contains("blijft verantwoordelijk");
    }

    @Test
    @DisplayName("Typt de arts een naam, dan zegt het veld wat en waar, en is er niets op te halen")
    void zegtWatErWegMoet() {
        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");
        knop("Consult vragen").click();
        kiesLeck();
        gebied("Wat wilt u weten?").setValue("Past dit?\nKomt Noor terug op 28-10-2025?");

        knop("Vraag opstellen").click();

        assertThat(gebied("Wat wilt u weten?").getErrorMessage())
                .contains("“Noor” (een naam, regel 2, teken 6)", "“28-10-2025” (een geboortedatum, regel 2, teken 20)");
        assertThat(zips()).isEmpty();
        gebied("Wat wilt u weten?").setValue("Past dit bij een val?");
        knop("Vraag opstellen").click();

        assertThat(zips()).containsExactly("Vraag met bijlagen (zip)");
    }

    private byte[] bundel() {
        var voorstel = mensen.als("mulder", () -> vragen.voorstel(gezin, kind));
        var uitkomst = mensen.als(
                "mulder",
                () -> vragen.stelOp(
                        gezin,
                        kind,
                        new Vraaggegevens(
                                Ontvanger.LECK,
                                "Past dit bij een val?",
                                voorstel.toedracht(),
                                voorstel.bevindingen(),
                                List.of(foto),
                                true,
                                List.of(),
                                true)));
        assertThat(uitkomst).isInstanceOf(Uitkomst.Opgesteld.class);
        var id = ((Uitkomst.Opgesteld) uitkomst).vraag();
        return Consultbundel.maak(mensen.als("mulder", () -> vragen.bundel(gezin, id)));
    }

    private static Map<String, byte[]> uitgepakt(byte[] zip) throws IOException {
        var bestanden = new LinkedHashMap<String, byte[]>();
        try (var lezer = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var deel = lezer.getNextEntry(); deel != null; deel = lezer.getNextEntry()) {
                assertThat(deel.getComment()).isNull();
                bestanden.put(deel.getName(), lezer.readAllBytes());
            }
        }
        return bestanden;
    }

    private static byte[] pdf(Map<String, byte[]> bestanden) {
        return bestanden.entrySet().stream()
                .filter(bestand -> bestand.getKey().endsWith(".pdf"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /// Name, bytes, text and metadata as Tika reads them, and of a PDF every stream unpacked.
    private static List<String> alles(String naam, byte[] inhoud) throws Exception {
        var delen = new ArrayList<String>();
        delen.add(naam);
        delen.add(new String(inhoud, StandardCharsets.ISO_8859_1));
        delen.addAll(tika(inhoud));
        if (naam.endsWith(".pdf")) {
            try (var document = Loader.loadPDF(inhoud)) {
                assertThat(document.getDocumentCatalog().getNames() == null
                                || document.getDocumentCatalog().getNames().getEmbeddedFiles() == null)
                        .isTrue();
                for (var sleutel : document.getDocument().getXrefTable().keySet()) {
                    var object =
                            document.getDocument().getObjectFromPool(sleutel).getObject();
                    delen.add(String.valueOf(object));
                    if (object instanceof COSStream stroom && stroom.getItem("Width") == null) {
                        try (var los = stroom.createInputStream()) {
                            delen.add(new String(los.readAllBytes(), StandardCharsets.ISO_8859_1));
                        }
                    }
                }
            }
        }
        return delen;
    }

    private static List<String> tika(byte[] inhoud) throws Exception {
        var gegevens = new Metadata();
        var tekst = new BodyContentHandler(-1);
        new AutoDetectParser().parse(new ByteArrayInputStream(inhoud), tekst, gegevens, new ParseContext());
        return List.of(tekst.toString().replaceAll("\\s+", " "), gegevens.toString());
    }

    @SuppressWarnings("unchecked")
    private void kiesLeck() {
        RadioButtonGroup<Object> keuze = $(RadioButtonGroup.class)
                .withCondition(veld -> "Aan wie?".equals(veld.getLabel()))
                .single();
        test(keuze).selectItem("LECK");
    }

    private TextArea gebied(String label) {
        return $(TextArea.class)
                .withCondition(veld -> label.equals(veld.getLabel()))
                .single();
    }

    private Button knop(String tekst) {
        return $(Button.class)
                .withCondition(knop -> tekst.equals(knop.getText()))
                .single();
    }

    private List<String> zips() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(tekst -> tekst.endsWith("(zip)"))
                .toList();
    }
}
