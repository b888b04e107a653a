package nl.eenplan.backend.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import nl.eenplan.backend.indicator.Aandeel.Getoond;
import nl.eenplan.backend.indicator.Aandeel.Leeg;
import nl.eenplan.backend.indicator.Aandeel.TeKlein;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("De cijfers I7 en I8 over de inzet van forensisch-medische expertise")
class IndicatorServiceTest extends Presentatiezaak {

    private static final Kwartaal HERFST = new Kwartaal(2025, 4);
    private static final Kwartaal ZOMER = new Kwartaal(2025, 3);
    private static final Kwartaal LENTE = new Kwartaal(2025, 2);
    private static final LocalDateTime DAG = LocalDateTime.of(2025, 11, 3, 9, 0);

    @Autowired
    private IndicatorService cijfers;

    private GezinId hier;

    @BeforeAll
    void vulHerfst() {
        hier = artsen.signaal("Noor");
        for (int nummer = 0; nummer < 6; nummer++) {
            var kind = gezien(hier, "LICHAMELIJK", DAG.plusDays(nummer), null);
            stap(hier, kind, "SPOED_VERTROUWENSARTS", DAG.plusDays(nummer).plusHours(nummer < 5 ? 2 : 30), true);
        }
        for (int nummer = 0; nummer < 5; nummer++) {
            var kind = gezien(hier, "SEKSUEEL_TOT_7_DAGEN", DAG.plusDays(nummer), DAG.plusDays(nummer - 2));
            stap(hier, kind, "FMO_UITVOEREN", DAG.plusDays(nummer).plusHours(5), null);
        }
        for (int nummer = 0; nummer < 5; nummer++) {
            var kind = gezien(hier, "LICHAMELIJK", DAG.plusDays(nummer), null);
            stap(hier, kind, "SPOED_VERTROUWENSARTS", DAG.plusDays(nummer).plusHours(1), false);
        }
        gezien(hier, "VERWAARLOZING", DAG, null);
    }

    @Test
    @DisplayName("Gebruik telt wie advies kreeg, van allen bij wie mishandeling niet was uitgesloten")
    void teltGebruik() {
        var herfst = mensen.als("visser", () -> cijfers.fmek(HERFST));

        assertThat(herfst.gebruik()).isEqualTo(new Getoond(11, 16));
        assertThat(herfst.fmoOpTijd()).isEqualTo(new Getoond(5, 5));
        assertThat(herfst.totAdvies().aantal()).isEqualTo(11);
        assertThat(herfst.totAdvies().mediaan()).isEqualTo(Duration.ofHours(5));
    }

    @Test
    @DisplayName("Een andere regio telt niet mee, en daar ziet men deze niet")
    void blijftInDeRegio() {
        var elders = artsen.signaal("Elders");
        for (int nummer = 0; nummer < 6; nummer++) {
            gezien(elders, "LICHAMELIJK", LocalDateTime.of(2025, 8, 4, 9, nummer), null);
        }
        assertThat(mensen.als("visser", () -> cijfers.fmek(ZOMER)).gebruik()).isEqualTo(new Getoond(0, 6));

        eigenaar.sql("update gezin set regio = 'Elders' where id = ?")
                .param(elders.waarde())
                .update();

        assertThat(mensen.als("visser", () -> cijfers.fmek(ZOMER)).gebruik()).isEqualTo(new Leeg());
    }

    @Test
    @DisplayName("Over vier kinderen staat er niets, ook geen nul en geen percentage")
    void verbergtVier() {
        for (int nummer = 0; nummer < 4; nummer++) {
            var kind = gezien(hier, "LICHAMELIJK", LocalDateTime.of(2025, 5, 5, 9, nummer), null);
            stap(hier, kind, "SPOED_VERTROUWENSARTS", LocalDateTime.of(2025, 5, 5, 12, nummer), true);
        }
        var lente = mensen.als("visser", () -> cijfers.fmek(LENTE));

        assertThat(lente.gebruik()).isEqualTo(new TeKlein());
        assertThat(lente.totAdvies().aantal()).isNull();
        assertThat(lente.totAdvies().mediaan()).isNull();
        assertThat(lente.totAdvies().staven()).allMatch(staaf -> staaf.aantal() == null);
    }

    @Test
    @DisplayName("Zeven dagen tellen vanaf het incident: op de achtste dag is een onderzoek te laat")
    void teltZevenDagenVanafHetIncident() {
        var kwartaal = new Kwartaal(2025, 1);
        var onderzocht = LocalDateTime.of(2025, 2, 10, 14, 0);
        for (int nummer = 0; nummer < 10; nummer++) {
            var kind = gezien(
                    hier,
                    "SEKSUEEL_TOT_7_DAGEN",
                    onderzocht,
                    onderzocht.minusDays(7).minusMinutes(nummer < 5 ? 0 : 1));
            stap(hier, kind, "FMO_UITVOEREN", onderzocht.plusMinutes(nummer < 5 ? 0 : 1), null);
        }

        assertThat(mensen.als("visser", () -> cijfers.fmek(kwartaal)).fmoOpTijd())
                .isEqualTo(new Getoond(5, 10));
    }

    @Test
    @DisplayName("Het lopende kwartaal is er niet bij: van dag op dag verschilt het een kind")
    void toontAlleenWatAfIs() {
        var kwartalen = mensen.als("visser", cijfers::kwartalen);

        assertThat(kwartalen).hasSize(8).first().isEqualTo(HERFST);
        assertThatThrownBy(() -> mensen.als("visser", () -> cijfers.fmek(new Kwartaal(2026, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yilmaz", "vos", "hoek", "bakker", "smit", "beheer", "dijk"})
    @DisplayName("Wie er niet van leert, krijgt geen cijfer, en de poging staat in het logboek")
    void weigertAnderen(String wie) {
        assertThatThrownBy(() -> mensen.als(wie, () -> cijfers.fmek(HERFST))).isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("Wie cijfers bekijkt, staat met het kwartaal in het logboek")
    void schrijftInHetLogboek() {
        mensen.als("kuipers", () -> cijfers.fmek(ZOMER));

        assertThat(eigenaar.sql("select count(*) from logboek where handeling = 'cijfers bekeken' and gezin is null")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
