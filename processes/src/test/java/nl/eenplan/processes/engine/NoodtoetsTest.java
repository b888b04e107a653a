package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.NOODTOETS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.UUID;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class NoodtoetsTest {

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    Procesbeeld procesbeeld;

    private final UUID noodtoegang = UUID.randomUUID();

    @Test
    @DisplayName("Elke noodtoegang wordt een taak voor de functionaris, die weet om welke het gaat")
    void vraagtDeFunctionaris() {
        var zaak = draaiboek.beginMetNoodtoets(noodtoegang).wachtOp(NOODTOETS);

        assertThat(zaak.taak(NOODTOETS).rollen()).containsExactly(Rol.PRIVACY_OFFICER);
        assertThat(draaiboek.noodtoetsen.noodtoegang(zaak.taak(NOODTOETS).taak()))
                .contains(noodtoegang);
        assertThat(draaiboek.noodtoetsen.noodtoegang(new TaakId("een-andere"))).isEmpty();
        assertThat(zaak.loopt()).as("de keten van het gezin").isFalse();
    }

    @Test
    @DisplayName("Navraag geeft een nieuwe taak met een nieuwe termijn; daarna volgt alsnog een oordeel")
    void doetNavraag() {
        var zaak = draaiboek.beginMetNoodtoets(noodtoegang);
        var eerste = zaak.taak(NOODTOETS).taak();

        zaak.doe(NOODTOETS, geen().met(Vraag.NOODOORDEEL, "NAVRAAG")).wachtOp(NOODTOETS);
        var tweede = zaak.taak(NOODTOETS).taak();

        assertThat(tweede).isNotEqualTo(eerste);
        assertThat(draaiboek.noodtoetsen.noodtoegang(eerste)).isEmpty();
        assertThat(draaiboek.noodtoetsen.noodtoegang(tweede)).contains(noodtoegang);
        zaak.doe(NOODTOETS, geen().met(Vraag.NOODOORDEEL, "TERECHT")).wachtOp();
    }

    @Test
    @DisplayName("Wie te laat oordeelt, wordt gewaarschuwd; de taak blijft staan tot het oordeel")
    void waarschuwtNaDeTermijn() {
        var zaak = draaiboek.beginMetNoodtoets(noodtoegang);
        assertThat(zaak.timers("timer_noodtoets").getFirst().getDuedate())
                .isEqualTo(Date.from(draaiboek.domein.termijn(zaak.gezin, null, NOODTOETS)));

        zaak.laatAflopen("timer_noodtoets").wachtOp(NOODTOETS);

        assertThat(zaak.gevraagd()).containsExactly("noodtoetsTeLaat " + noodtoegang);
        zaak.doe(NOODTOETS, geen().met(Vraag.NOODOORDEEL, "NIET_TERECHT")).wachtOp();
    }

    @Test
    @DisplayName("Op de gezinspagina staat de toets niet tussen de stappen van het gezin")
    void staatNietBijHetGezin() {
        var zaak = draaiboek.beginMetNoodtoets(noodtoegang);

        assertThat(procesbeeld.verloop(zaak.gezin)).isEmpty();
    }
}
