package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenplan.backend.herstelplan.Bloksoort;
import nl.eenplan.backend.herstelplan.PlanService;
import nl.eenplan.backend.herstelplan.Planbeeld;
import nl.eenplan.backend.herstelplan.Verschil;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.overleg.OverlegService;
import nl.eenplan.backend.toegang.Compartiment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brigadier Yılmaz sits at the table of a fixed plan; what the child said is not for him.
@Ketentest
@DisplayName("Wat in een plan is afgeschermd, staat ook niet in zijn versies en reacties")
class PlanafschermingTest {

    private static final String VAN_HET_KIND = "Ik slaap liever bij oma.";

    @Autowired
    private Planketen plannen;

    @Autowired
    private PlanService planservice;

    @Autowired
    private OverlegService overleggen;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Test
    @DisplayName("De politie leest het verschil tussen versies en de reacties zonder wat het kind zei")
    void verzwijgtWatHetKindZei() {
        var gezin = plannen.aangemeld();
        plannen.totPlan(gezin);
        plannen.totVastgesteld(gezin);
        var plan = plannen.plan("bakker", gezin);
        jdbc.sql("insert into herstelplan_reactie (plan, persoon, op, heeft_gereageerd, tekst, correctie, is_verwerkt,"
                        + " reden_niet, vastgelegd_op) values (:plan, :kind, :op, true, :tekst, '', false, '', now())")
                .param("plan", plan.plan().waarde())
                .param("kind", plannen.kind(gezin).waarde())
                .param("op", plannen.vandaag())
                .param("tekst", VAN_HET_KIND)
                .update();

        assertThat(mensen.als("bakker", () -> planservice.verschillen(gezin, 1)))
                .extracting(Verschil::blok)
                .contains(Bloksoort.STEMMEN, Bloksoort.VOORWAARDEN);
        assertThat(mensen.als("yilmaz", () -> planservice.verschillen(gezin, 1)))
                .extracting(Verschil::blok)
                .contains(Bloksoort.VOORWAARDEN)
                .doesNotContain(Bloksoort.STEMMEN, Bloksoort.SCHADE);
        assertThat(plannen.plan("bakker", gezin).reacties())
                .extracting(Planbeeld.Reactie::tekst)
                .contains(VAN_HET_KIND);
        assertThat(plannen.plan("yilmaz", gezin).reacties())
                .extracting(Planbeeld.Reactie::tekst)
                .isNotEmpty()
                .doesNotContain(VAN_HET_KIND);
    }

    @Test
    @DisplayName("Dat gesprekken met kinderen zijn afgeschermd staat er ook als er nog geen is gevoerd")
    void zegtNietOfErIetsLigt() {
        var gezin = plannen.aangemeld();
        plannen.totTafel(gezin);

        assertThat(mensen.als("yilmaz", () -> overleggen.overleg(gezin)).afgeschermd())
                .containsExactly(Compartiment.KINDGESPREK);
    }
}
