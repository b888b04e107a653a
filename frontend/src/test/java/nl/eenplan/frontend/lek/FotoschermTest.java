package nl.eenplan.frontend.lek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Fotobestanden;
import nl.eenplan.backend.foto.Fotoontvangst;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("Een foto is te zien voor wie medisch leest, en bestaat voor niemand anders")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class})
class FotoschermTest extends SpringBrowserlessTest {

    private static final String NAAM = "IMG_4711.JPG";

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private FotoService fotos;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    private UserDetailsService mensenlijst;

    @Autowired
    private WebApplicationContext web;

    private GezinId gezin = GezinId.nieuw();
    private UUID foto = UUID.randomUUID();

    @BeforeEach
    void legVast() {
        gezin = artsen.signaal();
        artsen.beschrijf(gezin, Voorbeelden.noor());
        foto = bewaard(Fotobestanden.metExif(1200, 900, 4711, 6, "2026:03:02 10:21:07"));
        artsen.legFotosVast(gezin, foto);
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De arts opent een foto bij het letsel en leest het zegel en wie hem had, ook dat hij gewist is")
    void toontDeArts() {
        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");

        assertThat(Schermspoor.van(getCurrentView().getElement())).contains("foto/" + foto + "/klein");
        test($(NativeButton.class).withClassName("fotoknop").first()).click();

        var blad = $(Dialog.class).single().getElement().getTextRecursively();
        assertThat(blad)
                .contains(NAAM, "2 maart 2026 om 10.21 uur", "Die staat alleen in het verzegelde origineel")
                .contains("ontvangen, L. Mulder", "bewaard en verzegeld, L. Mulder", "gewist van camera en telefoon");
    }

    @Test
    @DisplayName("Het adres van een voorbeeld: voor de arts een kleine JPEG die niemand bewaart, voor anderen als geen")
    void bewaaktHetAdres() throws Exception {
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("dijk").id(), Rol.JEUGDBESCHERMER, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("bakker").id(), Rol.REGISSEUR, "proef", "proef");

        for (var maat : List.of("klein", "groot", "afschrift")) {
            var arts = vraag("mulder", "/foto/" + foto + "/" + maat);
            assertThat(arts.getStatus()).isEqualTo(200);
            assertThat(arts.getContentType()).isEqualTo("image/jpeg");
            assertThat(arts.getContentAsByteArray()).hasSizeBetween(500, 300_000);
            assertThat(arts.getHeader("Cache-Control")).contains("no-store");
            for (var wie : List.of("yilmaz", "dijk", "bakker", "aydin", "beheer")) {
                var echt = vraag(wie, "/foto/" + foto + "/" + maat);
                var geen = vraag(wie, "/foto/" + DocumentId.nieuw() + "/" + maat);
                assertThat(echt.getStatus()).isEqualTo(404).isEqualTo(geen.getStatus());
                assertThat(echt.getContentAsByteArray()).isEqualTo(geen.getContentAsByteArray());
            }
        }
        assertThat(vraag("mulder", "/foto/1/klein").getStatus()).isEqualTo(404);
        var heic = bewaard(Fotobestanden.heic());
        assertThat(vraag("mulder", "/foto/" + heic + "/klein").getContentAsString())
                .contains("Voorbeeld niet mogelijk", "origineel bewaard");
        assertThat(vraag("mulder", "/foto/" + heic + "/afschrift").getStatus()).isEqualTo(404);
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("De politie krijgt op geen tabblad een foto, haar naam, haar aantal of wie haar had")
    void verbergtVoorDePolitie() {
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        verbergt();
    }

    @Test
    @WithUserDetails("dijk")
    @DisplayName("De jeugdbeschermer evenmin")
    void verbergtVoorDeJeugdbeschermer() {
        betrokkenheden.betrek(gezin, mensen.wie("dijk").id(), Rol.JEUGDBESCHERMER, "proef", "proef");
        verbergt();
    }

    private void verbergt() {
        for (var tab : List.of("overzicht", "letsel", "documenten", "logboek")) {
            UI.getCurrent().navigate("gezinnen");
            UI.getCurrent().navigate("gezin/" + gezin + "/" + tab);
            assertThat(Schermspoor.van(getCurrentView().getElement()).toLowerCase(Locale.ROOT))
                    .doesNotContain(foto.toString(), NAAM.toLowerCase(Locale.ROOT), "verzegeld")
                    .doesNotContain("foto toegevoegd", "foto’s vastgelegd", "foto’s beoordeeld", "foto bekeken")
                    .doesNotContain("letsel en foto’s bekeken", "foto overgedragen");
        }
    }

    private UUID bewaard(byte[] bytes) {
        var uitkomst = mensen.als("mulder", () -> fotos.neem(gezin, NAAM, new ByteArrayInputStream(bytes)));
        return ((Fotoontvangst.Bewaard) uitkomst).opname().document().waarde();
    }

    private MockHttpServletResponse vraag(String wie, String pad) throws Exception {
        return MockMvcBuilders.webAppContextSetup(web)
                .apply(springSecurity())
                .build()
                .perform(get(pad).with(user(mensenlijst.loadUserByUsername(wie))))
                .andReturn()
                .getResponse();
    }
}
