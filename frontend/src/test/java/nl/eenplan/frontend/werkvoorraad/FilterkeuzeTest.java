package nl.eenplan.frontend.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.Set;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter.Wie;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De stand van de werkvoorraad staat in de URL")
class FilterkeuzeTest {

    private static Filterkeuze lees(String pad) {
        return Filterkeuze.lees(new Location(pad).getQueryParameters());
    }

    @Test
    @DisplayName("Wat in de URL gaat, komt er ook weer uit")
    void gaatHeenEnTerug() {
        var keuze = new Filterkeuze(
                new Filter(Wie.MIJN_TEAM, true, true, Set.of(Taaksoort.TRIAGE, Taaksoort.LETSELDUIDEN)),
                new TaakId("1f2e"));

        assertThat(keuze.pad())
                .isEqualTo("werkvoorraad?wie=mijn-team&laat&week&soort=letselduiden&soort=triage&taak=1f2e");
        assertThat(lees(keuze.pad())).isEqualTo(keuze);
    }

    @Test
    @DisplayName("Zonder filters is het pad kort")
    void houdtGewoonPadKort() {
        assertThat(Filterkeuze.van(Filter.voorMij()).pad()).isEqualTo("werkvoorraad");
        assertThat(lees("werkvoorraad")).isEqualTo(Filterkeuze.van(Filter.voorMij()));
    }

    @Test
    @DisplayName("Onzin in de URL telt als niet gekozen")
    void negeertOnzin() {
        assertThat(lees("werkvoorraad?wie=baas&soort=koken&x=1")).isEqualTo(Filterkeuze.van(Filter.voorMij()));
    }
}
