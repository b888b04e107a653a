package nl.eenplan.backend.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.eenplan.backend.gezin.TijdlijnService.Verandering;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@Gezintest
class VeranderingTest {

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Mensen mensen;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Clock klok;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void begin() {
        gezin = bouwer.gezinVan("mulder", "Verhoef", "Pim Verhoef");
        betrokkenheden.betrek(gezin, mensen.wie("bakker").id(), Rol.REGISSEUR, "proef", "proef");
        mensen.als(
                "mulder",
                () -> transactie.executeWithoutResult(_ -> {
                    tijdlijn.noteer(gezin, Compartiment.MEDISCH, "LETSEL", "Letsel beschreven");
                    tijdlijn.noteer(gezin, Compartiment.PLAN, "PLAN", "Plan begonnen");
                }));
    }

    @Test
    @DisplayName("Veranderd is wat anderen deden, in de eigen gezinnen en de leesbare delen")
    void toontWatAnderenDeden() {
        assertThat(veranderd("bakker"))
                .extracting(verandering -> verandering.gebeurtenis().zin())
                .contains("Plan begonnen")
                .doesNotContain("Letsel beschreven");
        assertThat(veranderd("mulder")).isEmpty();
    }

    @Test
    @DisplayName("Wie niet betrokken is, ziet geen verandering")
    void toontBuitenstaanderNiets() {
        assertThat(veranderd("aydin")).isEmpty();
        assertThat(veranderd("visser")).isEmpty();
    }

    private List<Verandering> veranderd(String wie) {
        Instant gisteren = klok.instant().minus(Duration.ofDays(1));
        return mensen.als(wie, () -> tijdlijn.veranderd(gisteren, 50)).stream()
                .filter(verandering -> verandering.gezin().equals(gezin))
                .toList();
    }
}
