package nl.eenplan.backend.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Kerntest
class LogboekTest {

    @Autowired
    private LogboekService logboek;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void laatMulderKijken() {
        gezin = proces.gezin();
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
        mensen.als("mulder", () -> poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update logboek set handeling = 'niets'",
                "delete from logboek",
                "truncate logboek",
                "truncate logboek cascade"
            })
    @DisplayName("Het logboek kan niet worden gewijzigd, gewist of geleegd")
    void weigertElkeWijziging(String opdracht) {
        var voor = jdbc.sql("select count(*) from logboek").query(Long.class).single();

        assertThatThrownBy(() -> jdbc.sql(opdracht).update())
                .hasStackTraceContaining("Het logboek kan niet worden gewijzigd");

        assertThat(jdbc.sql("select count(*) from logboek").query(Long.class).single())
                .isEqualTo(voor);
    }

    @Test
    @DisplayName("Een betrokkene ziet wie wanneer in welke rol in het dossier was, ook via een lijst en bij weigering")
    void toontBetrokkeneHetLogboek() {
        mensen.als("mulder", () -> poort.toonde(List.of(gezin), "gezinnen bekeken"));
        mensen.als(
                "aydin",
                () -> assertThatThrownBy(() -> poort.lees(gezin, Compartiment.PLAN, "plan bekeken"))
                        .isInstanceOf(GeenToegang.class));

        var regels = mensen.als("mulder", () -> logboek.vanGezin(gezin, 0, 50));

        assertThat(regels)
                .extracting(regel -> regel.soort() + " " + regel.wie() + " " + regel.handeling())
                .containsExactly(
                        "LEZEN L. Mulder logboek bekeken",
                        "GEWEIGERD E. Aydin afgeschermd (plan)",
                        "LIJST L. Mulder gezinnen bekeken",
                        "LEZEN L. Mulder letsel bekeken",
                        "WIJZIGEN onbekend betrokken als behandelend-arts");
        assertThat(regels.get(3).organisatie()).isEqualTo("Huisartsenpraktijk Lindewaard");
        assertThat(mensen.als("mulder", () -> logboek.aantalVanGezin(gezin))).isEqualTo(6);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"aydin", "beheer"})
    @DisplayName("Wie niet betrokken is ziet geen regel en geen aantal, en niet het logboek van de regio")
    void weigertBuitenstaanders(String naam) {
        mensen.als(naam, () -> {
            assertThatThrownBy(() -> logboek.vanGezin(gezin, 0, 50)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> logboek.aantalVanGezin(gezin)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> logboek.gezinMetNummer("G-2026-0001")).isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("De privacy officer ziet elke regel van elk gezin, en zijn eigen blik staat erin")
    void toontPrivacyOfficerAlles() {
        var nummer = jdbc.sql("select nummer from gezin where id = :id")
                .param("id", gezin.waarde())
                .query(String.class)
                .single();

        mensen.als("smit", () -> {
            assertThat(logboek.gezinMetNummer(nummer)).contains(gezin);
            assertThat(logboek.vanGezin(gezin, 0, 1))
                    .singleElement()
                    .satisfies(regel -> assertThat(regel.rol()).isEqualTo("privacy-officer"));
        });
    }
}
