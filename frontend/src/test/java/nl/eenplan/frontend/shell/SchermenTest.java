package nl.eenplan.frontend.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.frontend.EenplanApplication;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Ieder ziet de schermen die bij zijn rol en zijn zaken horen")
@SpringBootTest(
        classes = EenplanApplication.class,
        properties = {"eenplan.demo=true", "eenplan.document.lezen=false"})
@Import({Mensen.class, Signalenbouwer.class})
class SchermenTest extends SpringBrowserlessTest {

    @Autowired
    private Signalenbouwer signalen;

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Een huisarts wordt begroet en ziet zijn taken, maar geen logboek van anderen")
    void begroetDeHuisarts() {
        signalen.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");

        UI.getCurrent().navigate("");

        assertThat(tekst()).contains("L. Mulder", "Eerste zorg", "Veldhuis");
        assertThat(menu()).contains("Vandaag", "Werkvoorraad", "Gezinnen").doesNotContain("Logboek");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De pagina van een gezin toont kop, tabs en wat er nu gebeurt")
    void toontHetGezin() {
        GezinId gezin = signalen.gezinVan("mulder", "Hofstra", "Tess Hofstra");

        UI.getCurrent().navigate("gezin/" + gezin);

        assertThat(tekst()).contains("Hofstra", "Overzicht", "Proces", "Documenten", "Wacht op", "Eerste zorg");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Elke tab van het gezin gaat open; wat niet gelezen mag worden, is gearceerd")
    void opentElkeTab() {
        GezinId gezin = signalen.gezinVan("mulder", "Dekker", "Jip Dekker");

        UI.getCurrent().navigate("gezin/" + gezin + "/plan");
        assertThat(tekst()).contains("Afgeschermd (plan)");

        for (String tab : List.of("letsel", "proces", "gezin", "documenten", "betrokkenen", "logboek")) {
            UI.getCurrent().navigate("gezin/" + gezin + "/" + tab);

            assertThat(tekst()).as(tab).contains("Dekker").doesNotContain("Er ging iets mis");
        }
    }

    @Test
    @WithUserDetails("aydin")
    @DisplayName("Een arts van elders die de link heeft, leest niet gevonden en nergens een naam")
    void verbergtDeZaakVoorBuitenstaander() {
        GezinId gezin = signalen.gezinVan("mulder", "Zandstra", "Evi Zandstra");

        UI.getCurrent().navigate("gezin/" + gezin + "/overzicht");
        assertThat(tekst()).contains("Niet gevonden").doesNotContain("Zandstra");

        UI.getCurrent().navigate("zoek", QueryParameters.of("q", "Zandstra"));
        assertThat(tekst()).contains("Niets gevonden");

        for (String scherm : List.of("", "werkvoorraad", "gezinnen")) {
            UI.getCurrent().navigate(scherm);
            assertThat(tekst()).as(scherm).doesNotContain("Zandstra");
        }
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Een pagina die niet bestaat leest als een zaak van een ander")
    void zegtNietsOverOnbekendePagina() {
        UI.getCurrent().navigate("bestaat-niet");
        String onbekend = tekst();

        UI.getCurrent().navigate("gezin/" + GezinId.nieuw());

        assertThat(tekst()).isEqualTo(onbekend).contains("Niet gevonden");
    }

    @Test
    @WithUserDetails("smit")
    @DisplayName("De privacy officer opent het logboek en ziet geen zaken")
    void opentLogboekVoorPrivacyOfficer() {
        UI.getCurrent().navigate("logboek");

        assertThat($(Grid.class).all()).isNotEmpty();
        assertThat(menu()).contains("Logboek").doesNotContain("Gezinnen", "Herstelplannen");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Alleen een behandelend arts kan een nieuw signaal vastleggen")
    void biedtNieuwSignaalAanArts() {
        UI.getCurrent().navigate("gezinnen");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("signaal");
    }

    @Test
    @WithUserDetails("bakker")
    @DisplayName("Een regisseur krijgt die knop niet")
    void onthoudtNieuwSignaalAanRegisseur() {
        UI.getCurrent().navigate("gezinnen");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("signaal");
    }

    private List<String> menu() {
        return $(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    /// All words on the screen, rows of grids included.
    private String tekst() {
        var rijen = $(Grid.class).all().stream()
                .flatMap(grid -> ((Grid<?>) grid).getGenericDataView().getItems())
                .map(Object::toString)
                .toList();
        return getCurrentView().getElement().getTextRecursively() + rijen;
    }
}
