package nl.eenplan.backend.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.logboek.UittrekselService.Uittrekselregel;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Kerntest
class UittrekselTest {

    @Autowired
    private UittrekselService uittreksels;

    @Autowired
    private Logboek logboek;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void betrekIedereen() {
        gezin = proces.gezin();
        betrek("mulder", Rol.BEHANDELEND_ARTS);
        betrek("jansen", Rol.VT_MEDEWERKER);
        betrek("yilmaz", Rol.POLITIE);
        betrek("bakker", Rol.REGISSEUR);
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "doel van " + rol.sleutel(), "grond");
    }

    private void leest(String wie, Compartiment waar, String handeling) {
        mensen.als(wie, () -> poort.lees(gezin, waar, handeling));
    }

    @Test
    @DisplayName("Een gezin leest welke rol van welke organisatie keek, waarom en op welke grond, en geen naam")
    void toontRolEnReden() {
        leest("jansen", Compartiment.VEILIGHEID, "veiligheid bekeken");
        leest("jansen", Compartiment.VEILIGHEID, "veiligheid bekeken");

        assertThat(regels())
                .filteredOn(regel -> regel.compartiment() == Compartiment.VEILIGHEID)
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.rol()).isEqualTo("medewerker Veilig Thuis");
                    assertThat(regel.organisatie()).isEqualTo("Veilig Thuis Merewestein");
                    assertThat(regel.doel()).isEqualTo("doel van vt-medewerker");
                    assertThat(regel.keren()).isEqualTo(2);
                });
        assertThat(regels().toString())
                .doesNotContain("Jansen", "jansen", mensen.wie("jansen").id().toString());
    }

    @Test
    @DisplayName("Wie gemeld heeft, het gesprek met het kind en de politie laten geen spoor na in het uittreksel")
    void verraadtNiets() {
        var voor = regels();

        leest("mulder", Compartiment.MELDING, "melding bekeken");
        leest("mulder", Compartiment.GEZIN, "gezin bekeken");
        mensen.als("mulder", () -> poort.toonde(List.of(gezin), "gezinnen bekeken"));
        leest("jansen", Compartiment.MELDING, "melding bekeken");
        leest("jansen", Compartiment.KINDGESPREK, "kindgesprek bekeken");
        leest("yilmaz", Compartiment.POLITIE, "politie bekeken");
        leest("yilmaz", Compartiment.PLAN, "plan bekeken");
        mensen.als("yilmaz", () -> {
            poort.toonde(List.of(gezin), "gezinnen bekeken");
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken"))
                    .isInstanceOf(GeenToegang.class);
        });

        assertThat(zonderUittreksels(regels())).isEqualTo(zonderUittreksels(voor));
    }

    @Test
    @DisplayName("Als behandelaar staat de arts er wel in, en een vreemde arts die geweigerd werd ook")
    void toontBehandelaarEnVreemde() {
        leest("mulder", Compartiment.MEDISCH, "letsel bekeken");
        mensen.als(
                "aydin",
                () -> assertThatThrownBy(() -> poort.lees(gezin, Compartiment.PLAN, "plan bekeken"))
                        .isInstanceOf(GeenToegang.class));

        assertThat(regels())
                .anySatisfy(regel -> assertThat(regel.organisatie()).isEqualTo("Huisartsenpraktijk Lindewaard"))
                .anySatisfy(regel -> {
                    assertThat(regel.organisatie()).isEqualTo("Huisartsenpraktijk De Linde");
                    assertThat(regel.toegestaan()).isFalse();
                });
    }

    @Test
    @DisplayName("Noodtoegang is als zodanig te lezen")
    void toontNoodtoegang() {
        logboek.schrijf(
                mensen.wie("jansen"),
                Regel.van(Soort.LEZEN, gezin, "gezin bekeken")
                        .in(Compartiment.GEZIN)
                        .inNood());

        assertThat(regels()).anyMatch(Uittrekselregel::noodtoegang);
    }

    @Test
    @DisplayName("Ook de privacy officer maakt het uittreksel, en dat staat er zelf in")
    void staatErZelfIn() {
        mensen.als("smit", () -> uittreksels.uittreksel(gezin));

        assertThat(regels()).anySatisfy(regel -> assertThat(regel.rol()).isEqualTo("functionaris gegevensbescherming"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mulder", "jansen", "yilmaz", "aydin", "beheer", "kuipers"})
    @DisplayName("Niemand anders maakt een uittreksel")
    void weigertAnderen(String wie) {
        mensen.als(wie, () -> {
            assertThat(uittreksels.magUittreksels()).isFalse();
            assertThatThrownBy(() -> uittreksels.uittreksel(gezin)).isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("De regisseur van een ander gezin maakt geen uittreksel van dit gezin")
    void weigertAndereRegisseur() {
        var ander = proces.gezin();

        mensen.als("bakker", () -> {
            assertThat(uittreksels.magUittreksels()).isTrue();
            assertThatThrownBy(() -> uittreksels.uittreksel(ander)).isInstanceOf(GeenToegang.class);
        });
    }

    private List<Uittrekselregel> regels() {
        return mensen.als("bakker", () -> uittreksels.uittreksel(gezin)).regels();
    }

    /// Every look by this test adds a row for the extract itself.
    private static List<Uittrekselregel> zonderUittreksels(List<Uittrekselregel> regels) {
        return regels.stream()
                .filter(regel -> !"casusregisseur".equals(regel.rol()))
                .toList();
    }
}
