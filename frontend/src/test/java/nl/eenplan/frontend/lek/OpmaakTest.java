package nl.eenplan.frontend.lek;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/// Names and words that people type are text everywhere, never markup.
@DisplayName("Wat iemand typt, wordt nergens opmaak of opdracht")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class OpmaakTest extends SpringBrowserlessTest {

    private static final String STREKEN = "<img src=x onerror=alert(1)>";
    private static final Path BRON = Path.of("src/main");

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Een gezinsnaam, kindnaam en bestandsnaam met opmaak staan er als tekst, op elk scherm")
    void toontNamenAlsTekst() {
        GezinId gezin = signalen.gezinVan("mulder", "Wiel" + STREKEN, "Fenna" + STREKEN);
        mensen.als(
                "mulder",
                () -> documenten.voegToe(
                        gezin,
                        Compartiment.MEDISCH,
                        Koppeling.aanGezin(),
                        "verslag" + STREKEN + ".pdf",
                        new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))));

        for (String adres : List.of(
                "",
                "werkvoorraad",
                "gezinnen",
                "gezin/" + gezin,
                "gezin/" + gezin + "/gezin",
                "gezin/" + gezin + "/documenten",
                "gezin/" + gezin + "/proces",
                "gezin/" + gezin + "/letsel")) {
            UI.getCurrent().navigate(adres);
            assertThat(opmaak(UI.getCurrent().getElement())).as(adres).isEmpty();
        }
        UI.getCurrent().navigate("zoek", QueryParameters.of("q", STREKEN));
        assertThat(opmaak(UI.getCurrent().getElement())).isEmpty();
        UI.getCurrent().navigate("gezin/" + gezin + "/gezin");
        assertThat(Schermspoor.van(UI.getCurrent().getElement())).contains("Fenna" + STREKEN);
    }

    @Test
    @WithUserDetails("smit")
    @DisplayName("Een toelichting bij deelregels met opmaak staat er als tekst")
    void toontInstellingenAlsTekst() {
        jdbc.sql("insert into deelregelversie (naam, dmn, toelichting, opgesteld_op)"
                        + " select :naam, dmn, :toelichting, now() from deelregelversie order by nummer limit 1"
                        + " on conflict do nothing")
                .param("naam", "x" + STREKEN)
                .param("toelichting", "Nieuw" + STREKEN)
                .update();

        UI.getCurrent().navigate("deelregels");

        assertThat(opmaak(UI.getCurrent().getElement())).isEmpty();
        assertThat(Schermspoor.van(UI.getCurrent().getElement())).contains(STREKEN);
    }

    @Test
    @DisplayName("Geen scherm en geen script voegt tekst toe als opmaak")
    void kentGeenDeurNaarOpmaak() throws IOException {
        try (var bronnen = Files.walk(BRON)) {
            var fout = bronnen.filter(pad -> pad.toString().matches(".*\\.(java|js|ts)"))
                    .filter(pad -> !pad.toString().contains("node_modules")
                            && !pad.toString().contains("generated"))
                    .filter(OpmaakTest::voegtOpmaakToe)
                    .toList();

            assertThat(fout).isEmpty();
        }
    }

    private static boolean voegtOpmaakToe(Path pad) {
        try {
            var tekst = Files.readString(pad);
            return Stream.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "new Html(", "eval(")
                    .anyMatch(tekst::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Properties by which a browser would read the text as markup.
    private static List<String> opmaak(Element een) {
        if (een.isTextNode()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of("innerHTML", "outerHTML", "srcdoc", "html")
                                .map(naam -> String.valueOf(een.getPropertyRaw(naam)))
                                .filter(waarde -> waarde.contains("onerror")),
                        een.getChildren().flatMap(kind -> opmaak(kind).stream()))
                .toList();
    }
}
