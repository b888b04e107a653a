package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import nl.eenplan.processes.api.Gezinsaanpak.Onderbreking;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taakstatus;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class HerstelplanTest {

    @Autowired
    Draaiboek draaiboek;

    private Draaiboek.Zaak zaak;

    @BeforeEach
    void looptTotPlan() {
        zaak = draaiboek
                .beginMetMda()
                .doe(SCREENING, geen().met(Vraag.SCREENINGSBESLUIT, "AANVAARD"))
                .doe(GEZIN_INFORMEREN)
                .doe(TAFEL_SAMENSTELLEN)
                .doe(ZITTING, geen().met(Vraag.IS_DIRECT_VEILIG, true));
    }

    @Test
    @DisplayName("Toezicht en voortgang komen telkens terug tot het gezin stabiel veilig is")
    void herhaaltToezichtEnVoortgang() {
        Planverloop.naarUitvoering(zaak);
        assertThat(zaak.timers("timer_toezicht").getFirst().getDuedate())
                .isEqualTo(Date.from(draaiboek.domein.volgendToezicht(zaak.gezin)));

        zaak.laatAflopen("timer_toezicht").doe(TOEZICHT).laatAflopen("timer_toezicht");
        Planverloop.bespreekVoortgang(zaak, "DOORGAAN");
        Planverloop.bespreekVoortgang(zaak, "BIJSTELLEN");
        zaak.doe(PLAN_BIJSTELLEN);
        Planverloop.bespreekVoortgang(zaak, "STAGNATIE");
        assertThat(zaak.taak(ESCALATIE).rollen()).containsExactly(Rol.PROCESCOORDINATOR);
        zaak.doe(ESCALATIE).wachtOp(TOEZICHT);
        Planverloop.vanStabielTotAfsluiten(zaak);

        assertThat(zaak.timers("timer_toezicht")).isEmpty();
        assertThat(draaiboek.werklijst.alle(zaak.gezin))
                .filteredOn(stand -> stand.soort() == TOEZICHT)
                .extracting(stand -> draaiboek.werklijst.status(stand.taak()))
                .containsExactlyInAnyOrder(Taakstatus.AFGEROND, Taakstatus.VERVALLEN);
    }

    @Test
    @DisplayName("Wordt het plan niet vastgesteld, dan volgen een nieuwe versie en nieuw wederhoor")
    void gaatTerugNaarOpstellen() {
        zaak.doe(PLAN_OPSTELLEN)
                .doe(WEDERHOOR)
                .doe(PLAN_VASTSTELLEN, geen().met(Vraag.IS_VASTGESTELD, false))
                .wachtOp(PLAN_OPSTELLEN);

        Planverloop.naarUitvoering(zaak);
        assertThat(zaak.gevraagd()).containsExactly("begin", "naarUitvoering");
    }

    @Test
    @DisplayName("Een opgeschort plan staat stil tot het hervat wordt")
    void schortOpEnHervat() {
        Planverloop.naarUitvoering(zaak);

        draaiboek.aanpak.onderbreekPlan(zaak.gezin, Onderbreking.OPGESCHORT);
        zaak.wachtOp(PLAN_HERVATTEN);
        assertThat(zaak.timers("timer_voortgang")).isEmpty();
        zaak.doe(PLAN_HERVATTEN);

        assertThat(zaak.timers("timer_voortgang")).hasSize(1);
        assertThat(zaak.gevraagd()).containsExactly("begin", "naarUitvoering", "schortOp", "naarUitvoering");
    }

    @Test
    @DisplayName("Een overgedragen plan en een vervallen plan eindigen direct, in welke stap ook")
    void eindigtBijOverdrachtEnVerval() {
        draaiboek.aanpak.onderbreekPlan(zaak.gezin, Onderbreking.OVERGEDRAGEN);
        assertThat(zaak.gevraagd()).containsExactly("begin", "draagOver", "sluitZaak");
        assertThat(zaak.loopt()).isFalse();

        looptTotPlan();
        Planverloop.naarUitvoering(zaak);
        draaiboek.aanpak.onderbreekPlan(zaak.gezin, Onderbreking.VERVALLEN);
        zaak.wachtOp();
        assertThat(zaak.gevraagd()).containsExactly("begin", "naarUitvoering", "laatVervallen", "sluitZaak");
    }

    @Test
    @DisplayName("Wat niet in uitvoering is, wordt niet opgeschort")
    void weigertOpschortenVoorDeUitvoering() {
        assertThatThrownBy(() -> draaiboek.aanpak.onderbreekPlan(zaak.gezin, Onderbreking.OPGESCHORT))
                .isInstanceOf(IllegalStateException.class);
    }
}
