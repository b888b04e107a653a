package nl.eenplan.backend.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek;
import nl.eenplan.backend.toegang.Logboek.Regel;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
class LogveldenTest {

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

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void maakGezin() {
        gezin = proces.gezin();
        betrokkenheden.betrek(
                gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "behandeling van letsel", "BW 7:446");
    }

    @Test
    @DisplayName(
            "Een blik zegt wie, in welke rol, van waar, wat, met welk doel en op welke grond, en vanuit welke sessie")
    void legtAlleVeldenVast() {
        mensen.als("mulder", () -> poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken"));

        assertThat(laatste())
                .containsEntry("medewerker", mensen.wie("mulder").id().waarde())
                .containsEntry("rol", "behandelend-arts")
                .containsEntry("organisatie", mensen.wie("mulder").organisatie().waarde())
                .containsEntry("betrokken_als", "behandelend-arts")
                .containsEntry("gezin", gezin.waarde())
                .containsEntry("compartiment", "MEDISCH")
                .containsEntry("actie", "R")
                .containsEntry("toegestaan", true)
                .containsEntry("noodtoegang", false)
                .containsEntry("handeling", "letsel bekeken")
                .containsEntry("doel", "behandeling van letsel")
                .containsEntry("grondslag", "BW 7:446")
                .containsEntry("namens", null)
                .doesNotContainEntry("sessie", null);
    }

    @Test
    @DisplayName("Een weigering zegt of iemand wilde lezen of wijzigen, en noemt geen grond")
    void onthoudtWatGeprobeerdWerd() {
        mensen.als("aydin", () -> {
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.PLAN, "plan bekeken"))
                    .isInstanceOf(GeenToegang.class);
            assertThat(laatste()).containsEntry("actie", "R");
            assertThatThrownBy(() -> poort.wijzig(gezin, Compartiment.PLAN, "plan gewijzigd"))
                    .isInstanceOf(GeenToegang.class);
        });

        assertThat(laatste())
                .containsEntry("actie", "U")
                .containsEntry("toegestaan", false)
                .containsEntry("doel", null)
                .containsEntry("grondslag", null);
    }

    @Test
    @DisplayName("Een lijst krijgt doel en grondslag van de rol, en noemt elk gezin dat te zien was")
    void geeftLijstDeGrondVanDeRol() {
        mensen.als("mulder", () -> poort.toonde(List.of(gezin), "gezinnen bekeken"));

        assertThat(jdbc.sql("select doel, grondslag from logboek where gezinnen @> array[:gezin]")
                        .param("gezin", gezin.waarde())
                        .query()
                        .singleRow())
                .isEqualTo(Map.of("doel", "behandeling en stroomschema", "grondslag", "BW 7:446; Wmo 2015 art. 5.2.6"));
    }

    @Test
    @DisplayName("Wat voor een taak gebeurt noemt die taak, ook als de poort hem niet kent")
    void noemtDeTaak() {
        var wie = mensen.wie("mulder");
        mensen.als(
                "mulder",
                () -> new TransactionTemplate(transacties).executeWithoutResult(status -> {
                    poort.wijzig(gezin, Compartiment.MEDISCH, "letsel gewijzigd");
                    logboek.schrijf(
                            wie,
                            Regel.van(Soort.WIJZIGEN, gezin, "taak afgerond").bij(new TaakId("taak-x")));
                }));

        assertThat(jdbc.sql("select handeling from logboek where taak = 'taak-x' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("letsel gewijzigd", "taak afgerond");
    }

    @Test
    @DisplayName("Noodtoegang staat in de regel, en tekens met een bijzondere betekenis komen er heel in")
    void bewaartNoodEnTekens() {
        var tekens = "a\\b\"c,d(e)f{g}'h' ë \t\n";
        logboek.schrijf(
                mensen.wie("mulder"),
                Regel.van(Soort.LEZEN, gezin, tekens).inNood().over(""));

        assertThat(laatste())
                .containsEntry("noodtoegang", true)
                .containsEntry("handeling", tekens)
                .containsEntry("object", "");
    }

    private Map<String, Object> laatste() {
        return jdbc.sql("select * from logboek where keten = :gezin order by nummer desc limit 1")
                .param("gezin", gezin.waarde())
                .query()
                .singleRow();
    }
}
