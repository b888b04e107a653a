package nl.eenplan.backend.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.dienst.Belpoging.Uitkomst;
import nl.eenplan.backend.dienst.Loketstand.Schakel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@DisplayName("Bellen bij een taak")
class BelServiceTest {

    @Autowired
    private BelService bellen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private LetselService letsel;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();
    private TaakId taak = new TaakId("-");

    @BeforeEach
    void begin() {
        gezin = artsen.signaal();
        keten.rondtAf("mulder", gezin, Taaksoort.EERSTE_ZORG, eerste -> letsel.eersteZorg(eerste, Voorbeelden.acuut()));
        taak = keten.taakVan("mulder", gezin, Taaksoort.LETSEL_BESCHRIJVEN);
    }

    @Test
    @DisplayName("Na geen gehoor is de volgende in de keten aan de beurt, en na de laatste weer de eerste")
    void wijstDeVolgendeAan() {
        var keten = stand().loket().keten();

        for (var schakel : keten) {
            assertThat(stand().volgende()).isEqualTo(schakel);
            noteer("mulder", schakel, Uitkomst.GEEN_GEHOOR);
        }

        assertThat(stand().volgende()).isEqualTo(keten.getFirst());
        assertThat(stand().pogingen())
                .hasSameSizeAs(keten)
                .allMatch(poging -> poging.uitkomst() == Uitkomst.GEEN_GEHOOR);
    }

    @Test
    @DisplayName("Is iemand bereikt, dan hoeft niemand meer gebeld te worden")
    void isKlaar() {
        noteer("mulder", volgende(), Uitkomst.GEEN_GEHOOR);
        noteer("mulder", volgende(), Uitkomst.BEREIKT);

        assertThat(stand().volgende()).isNull();
        assertThat(stand().pogingen())
                .last()
                .satisfies(poging -> assertThat(poging.door()).isEqualTo("L. Mulder"));
    }

    @Test
    @DisplayName("Wie niet bij het kind hoort, ziet niet dat er gebeld is en legt niets vast")
    void weigertAnderen() {
        var schakel = volgende();
        var regel = regel();
        for (var ander : List.of("aydin", "beheer", "smit", "kuipers")) {
            assertThatThrownBy(() -> mensen.als(ander, () -> bellen.standen(regel)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> noteer(ander, schakel, Uitkomst.BEREIKT))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
        }
        assertThat(stand().pogingen()).isEmpty();
    }

    @Test
    @DisplayName("Wie er gebeld is, verandert niet meer: ook de toepassing mag het niet")
    void verandertNiet() {
        noteer("mulder", volgende(), Uitkomst.GEEN_GEHOOR);

        assertThatThrownBy(() -> eigenaar.sql("set role eenplan_werk; delete from belpoging")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName("Bij acuut gevaar staan frontoffice en Veilig Thuis naast elkaar, elk met een eigen keten")
    void houdtLokettenUitElkaar() {
        taak = keten.taakVan("mulder", gezin, Taaksoort.ACUTE_VEILIGHEID);
        noteer("mulder", volgende(), Uitkomst.BEREIKT);

        var standen = standen();

        assertThat(standen)
                .extracting(stand -> stand.loket().soort())
                .containsExactly(Loketsoort.FRONTOFFICE, Loketsoort.VEILIG_THUIS);
        assertThat(standen.getFirst().volgende()).isNull();
        assertThat(standen.getLast().volgende()).isNotNull();
        assertThat(standen.getLast().pogingen()).isEmpty();
    }

    private Belstand stand() {
        return standen().getFirst();
    }

    private List<Belstand> standen() {
        var regel = regel();
        return mensen.als("mulder", () -> bellen.standen(regel));
    }

    private Taakregel regel() {
        return mensen.als("mulder", () -> werkvoorraad.vind(taak).orElseThrow());
    }

    private Schakel volgende() {
        return Objects.requireNonNull(stand().volgende());
    }

    private void noteer(String wie, Schakel schakel, Uitkomst uitkomst) {
        mensen.als(wie, () -> bellen.noteer(taak, schakel, uitkomst));
    }
}
