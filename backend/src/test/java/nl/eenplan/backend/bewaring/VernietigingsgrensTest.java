package nl.eenplan.backend.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.eenplan.backend.bewaring.VernietigingService.Keuze;
import nl.eenplan.backend.bewaring.VernietigingService.Soort;
import nl.eenplan.backend.bewaring.VernietigingService.Uitvoering;
import nl.eenplan.backend.bewaring.VernietigingService.Voorstelling;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Bewaarproef.class)
@DisplayName("Vernietigen op de dag van de grens")
class VernietigingsgrensTest {

    @Autowired
    private Bewaarproef proef;

    @Autowired
    private Mensen mensen;

    @Autowired
    private VernietigingService vernietiging;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Test
    @DisplayName("Is de dag van uitvoering toch de laatste van de termijn, dan blijft het dossier")
    void blijftOpDeLaatsteDag() {
        var gezin = proef.gesloten("Fien", proef.vandaag().minusDays(1));
        var voorstel = proef.goedgekeurd(gezin);
        proef.bewaarTot(gezin, proef.vandaag());

        assertThat(proef.voerUit(voorstel)).isEqualTo(new Uitvoering(0, 1));

        assertThat(proef.bestaat(gezin)).isTrue();
    }

    @Test
    @DisplayName("De vijf jaar van een huisverbod tellen vanaf het einde van het laatste verbod")
    void teltVanafHetLaatsteVerbod() {
        var gezin = proef.gesloten("Bo");
        verbod(gezin, LocalDate.of(2010, 3, 1), LocalDate.of(2010, 3, 11));
        assertThat(huisverbodBewaardTot(gezin)).isEqualTo(LocalDate.of(2015, 3, 11));

        verbod(gezin, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));
        assertThat(huisverbodBewaardTot(gezin)).isEqualTo(LocalDate.of(2029, 2, 28));

        verbod(gezin, LocalDate.of(2025, 6, 1), null);
        assertThat(huisverbodBewaardTot(gezin))
                .as("een verbod zonder einde telt vanaf zijn begin")
                .isEqualTo(LocalDate.of(2030, 6, 1));
    }

    @Test
    @DisplayName("Een huisverbod staat pas in de lijst als zijn vijf jaar om zijn, hoe lang de zaak ook dicht is")
    void wachtVijfJaarMetEenVerbod() {
        var gezin = proef.gesloten("Kai");
        var einde = proef.vandaag().minusYears(5);
        verbod(gezin, einde.minusDays(10), einde);
        huisverbodBewaardTot(gezin);

        assertThat(stelVoor(gezin)).isEqualTo(new Voorstelling(0, 1));

        eigenaar.sql("update maatregel set tot = tot - 1 where gezin = ?")
                .param(gezin.waarde())
                .update();
        huisverbodBewaardTot(gezin);

        assertThat(stelVoor(gezin)).isEqualTo(new Voorstelling(1, 0));
    }

    private Voorstelling stelVoor(GezinId gezin) {
        return mensen.als("smit", () -> vernietiging.stelVoor(List.of(new Keuze(gezin, Soort.HUISVERBOD))));
    }

    private void verbod(GezinId gezin, LocalDate vanaf, @Nullable LocalDate tot) {
        eigenaar.sql("insert into maatregel (gezin, soort, besloten_door, vanaf, tot, toelichting, door, vastgelegd_op)"
                        + " select :gezin, 'HUISVERBOD', 'BURGEMEESTER', :vanaf, cast(:tot as date), 'proef',"
                        + " (select id from medewerker limit 1), now()")
                .param("gezin", gezin.waarde())
                .param("vanaf", vanaf)
                .param("tot", tot)
                .update();
    }

    private LocalDate huisverbodBewaardTot(GezinId gezin) {
        eigenaar.sql("select bewaarklok_bereken(?)").param(gezin.waarde()).query(rij -> {});
        return eigenaar.sql("select bewaren_tot from bewaarklok where gezin = ? and categorie = 'HUISVERBOD'")
                .param(gezin.waarde())
                .query(LocalDate.class)
                .single();
    }
}
