package nl.eenplan.frontend.lek;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.eenplan.backend.herstelplan.Planblok;
import nl.eenplan.backend.herstelplan.Planblok.Ernst;
import nl.eenplan.backend.herstelplan.Planblok.Schadegebied;
import nl.eenplan.backend.herstelplan.Planblok.Schaderegel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Planketen;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// The coordinator writes in a plan of which the damage per child is withheld from him; the regisseur reads it.
@DisplayName("Wie een plan bewerkt, ziet waar iets is afgeschermd en nergens wat er staat")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Keten.class, Artsenketen.class, Planketen.class})
class AfgeschermdPlanTest extends SpringBrowserlessTest {

    private static final String SCHADE = "schrikt van wielewalen";

    @Autowired
    private Planketen plannen;

    @Autowired
    private Mensen mensen;

    private GezinId gezin;

    @BeforeEach
    void maakPlan() {
        gezin = mensen.als("kuipers", plannen::aangemeld);
        mensen.als("kuipers", () -> plannen.totPlan(gezin));
    }

    @Test
    @WithUserDetails("bakker")
    @DisplayName("De regisseur leest de schade per kind")
    void toontDeRegisseur() {
        metSchade();

        assertThat(bewerker()).contains("Schade per kind", SCHADE).doesNotContain("Afgeschermd (letselduiding)");
    }

    @Test
    @WithUserDetails("kuipers")
    @DisplayName("De coördinator bewerkt de andere blokken; dit geven de regels hem ook op verzoek niet")
    void bewerktDeRest() {
        metSchade();

        assertThat(bewerker())
                .contains("Schade per kind", "Afgeschermd (letselduiding)", "afgeschermd (letselduiding)")
                .contains("Bewerk Analyse")
                .doesNotContain(SCHADE, "Bewerk Schade per kind", "Vraag inzage");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Wat op verzoek kan worden gegeven, vraagt wie het plan leest met één klik aan de eigenaar")
    void vraagtInzage() {
        metSchade();

        assertThat(bewerker()).contains("Afgeschermd (kindgesprek)").doesNotContain(SCHADE);
        vraagInzage().click();
        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("Uw verzoek gaat naar wie dit deel toebehoort")
                .doesNotContain(SCHADE);
    }

    @Test
    @WithUserDetails("kuipers")
    @DisplayName("Leeg en gevuld zien er hetzelfde uit, en het blok houdt zijn plaats")
    void zegtNietsOverInhoud() {
        var leeg = bewerker();
        var volgorde = koppen();

        metSchade();

        assertThat(bewerker()).isEqualTo(leeg);
        assertThat(koppen())
                .isEqualTo(volgorde)
                .containsSubsequence("Analyse", "Schade per kind", "Veiligheidsvoorwaarden");
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("Dat een kind nog niet is gehoord, staat niet bij wie het kindgesprek niet mag zien")
    void zwijgtOverWatOntbreekt() {
        var plan = plannen.plan("bakker", gezin);
        plannen.bewaar("bakker", plan, new Planblok.Stemmen(List.of()));

        assertThat(plannen.plan("bakker", gezin).ontbreekt())
                .anyMatch(punt -> punt.melding().contains("nog 1"));
        assertThat(plannen.plan("yilmaz", gezin).ontbreekt())
                .isNotEmpty()
                .noneMatch(punt -> punt.melding().contains("kind"));
        assertThat(bewerker())
                .contains("Stem van het kind", "Afgeschermd (kindgesprek)")
                .doesNotContain("nog 1");
    }

    private void metSchade() {
        var plan = plannen.plan("bakker", gezin);
        plannen.bewaar(
                "bakker",
                plan,
                new Planblok.Schade(List.of(new Schaderegel(
                        plannen.kind(gezin),
                        Schadegebied.PSYCHISCH,
                        Ernst.ERNSTIG,
                        SCHADE,
                        "GZ-psycholoog",
                        plannen.vandaag()))));
    }

    private String bewerker() {
        UI.getCurrent().navigate("gezinnen");
        UI.getCurrent().navigate("herstelplan/" + gezin);
        return Schermspoor.van(getCurrentView().getElement());
    }

    private List<String> koppen() {
        return $(H3.class).all().stream().map(H3::getText).toList();
    }

    private Button vraagInzage() {
        return $(Button.class).all().stream()
                .filter(knop -> "Vraag inzage".equals(knop.getText()))
                .findFirst()
                .orElseThrow();
    }
}
