package nl.eenplan.backend.toegang.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
class DeelbeslisserTest {

    @Autowired
    private Deelbeslisser beslisser;

    @Autowired
    private Deelversies versies;

    @Autowired
    private Herbeoordeling herbeoordeling;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Wie door een stap van het proces meedoet, krijgt wat zijn rol nodig kan hebben, behalve waar toestemming voor nodig is")
    void geeftWatDeStapVraagt() {
        var dicht = new TreeMap<String, Set<String>>();
        for (var rol : Rol.values()) {
            beslisser.onderdelen(versies.geldende(), rol, Deelbeslisser.omstandigheden(rol)).stream()
                    .filter(deel -> deel.wat().lezen() && !deel.magLezen())
                    .forEach(deel -> dicht.computeIfAbsent(rol.sleutel(), sleutel -> new TreeSet<>())
                            .add(deel.wat().compartiment() + " "
                                    + deel.besluit().orElseThrow().uitkomst() + " regel "
                                    + deel.besluit().orElseThrow().regel()));
        }

        assertThat(dicht)
                .isEqualTo(Map.of(
                        "politie", Set.of("MEDISCH VRAAG_TOESTEMMING regel 7"),
                        "officier-van-justitie", Set.of("MEDISCH VRAAG_TOESTEMMING regel 7"),
                        "tafelpartner",
                                Set.of("MEDISCH VRAAG_TOESTEMMING regel 9", "JEUGDHULP VRAAG_TOESTEMMING regel 11")));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Zonder een enkele omstandigheid krijgt niemand wat van een ander is")
    void geeftNietsZonderReden(Rol rol) {
        assertThat(beslisser.onderdelen(
                        versies.geldende(), rol, Omstandigheden.van(EnumSet.noneOf(Omstandigheid.class))))
                .filteredOn(deel -> deel.besluit().isPresent())
                .noneMatch(Deelbeslisser.Onderdeel::magLezen);
    }

    @Test
    @DisplayName("Wat besloten is, staat bij de betrokkenheid met de versie, en alleen dat opent de poort")
    void staatBijDeBetrokkenheid() {
        var gezin = GezinId.nieuw();
        betrokkenheden.betrek(gezin, mensen.wie("visser").id(), Rol.POLITIE, "proef", "proef");

        assertThat(leesrechten(gezin)).contains("VEILIGHEID").doesNotContain("MEDISCH");
        assertThat(jdbc.sql("select regelversie from betrokkenheid where gezin = ?")
                        .param(gezin.waarde())
                        .query(Integer.class)
                        .single())
                .isEqualTo(versies.geldende());
        mensen.als("visser", () -> poort.lees(gezin, Compartiment.VEILIGHEID, "proef"));
        assertThatThrownBy(() -> mensen.als("visser", () -> poort.lees(gezin, Compartiment.MEDISCH, "proef")))
                .isInstanceOf(GeenToegang.class);

        jdbc.sql("update betrokkenheid set mag_lezen = '{}' where gezin = ?")
                .param(gezin.waarde())
                .update();
        assertThatThrownBy(() -> mensen.als("visser", () -> poort.lees(gezin, Compartiment.VEILIGHEID, "proef")))
                .isInstanceOf(GeenToegang.class);

        assertThat(herbeoordeling.beoordeelOpnieuw()).isPositive();
        mensen.als("visser", () -> poort.lees(gezin, Compartiment.VEILIGHEID, "proef"));
        assertThat(herbeoordeling.beoordeelOpnieuw()).isZero();
    }

    @Test
    @DisplayName(
            "Wat van voor de regels is, wordt bij het starten besloten; wat al besloten is blijft dan zoals het is")
    void haaltIn() {
        var oud = GezinId.nieuw();
        var nieuw = GezinId.nieuw();
        betrokkenheden.betrek(oud, mensen.wie("visser").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(nieuw, mensen.wie("visser").id(), Rol.POLITIE, "proef", "proef");
        var besloten = leesrechten(nieuw);
        jdbc.sql("update betrokkenheid set mag_lezen = '{}', omstandigheden = '{}', regelversie = null where gezin = ?")
                .param(oud.waarde())
                .update();

        herbeoordeling.haalIn();

        assertThat(leesrechten(oud)).isEqualTo(besloten).isNotEmpty();
        assertThat(leesrechten(nieuw)).isEqualTo(besloten);
    }

    @Test
    @DisplayName("Een betrokkenheid die voorbij is, wordt niet opnieuw beoordeeld")
    void laatVoorbijMetRust() {
        var gezin = GezinId.nieuw();
        betrokkenheden.betrek(gezin, mensen.wie("visser").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.beeindigAlle(gezin);
        jdbc.sql("update betrokkenheid set mag_lezen = '{}' where gezin = ?")
                .param(gezin.waarde())
                .update();

        herbeoordeling.beoordeelOpnieuw();

        assertThat(leesrechten(gezin)).isEmpty();
    }

    @Test
    @DisplayName("Een versie die er staat, verandert niet en kan niet weg")
    void houdtVersiesVast() {
        var nummer = versies.geldende();
        assertThatThrownBy(() -> jdbc.sql("update deelregelversie set dmn = 'x' where nummer = ?")
                        .param(nummer)
                        .update())
                .rootCause()
                .hasMessageContaining("verandert niet");
        assertThatThrownBy(() -> jdbc.sql("delete from deelregelversie where nummer = ?")
                        .param(nummer)
                        .update())
                .isInstanceOf(RuntimeException.class);
    }

    private Set<String> leesrechten(GezinId gezin) {
        return jdbc.sql("select unnest(mag_lezen) from betrokkenheid where gezin = ?")
                .param(gezin.waarde())
                .query(String.class)
                .set();
    }
}
