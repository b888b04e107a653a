package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taakbesturing.Afronding;
import nl.eenplan.processes.api.Taakprojectie;
import nl.eenplan.processes.api.Taakstatus;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

@Procestest
class TaakbesturingTest {

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    Taakprojectie projectie;

    @Autowired
    TransactionTemplate transactie;

    @Test
    @DisplayName("Een nieuwe taak komt op de lijst met kind, rol en termijn")
    void meldtNieuweTaakMetTermijn() {
        var zaak = draaiboek.begin(1);

        var taak = zaak.taak(EERSTE_ZORG);

        assertThat(taak.kind()).isEqualTo(zaak.kind());
        assertThat(taak.rollen()).containsExactly(Rol.BEHANDELEND_ARTS);
        assertThat(taak.behandelaar()).isNull();
        assertThat(taak.termijn()).isEqualTo(draaiboek.domein.termijn(zaak.gezin, null, EERSTE_ZORG));
    }

    @Test
    @DisplayName("Oppakken en teruggeven staat op de lijst")
    void meldtOppakkenEnTeruggeven() {
        var zaak = draaiboek.begin(1);
        var arts = MedewerkerId.nieuw();

        draaiboek.taken.wijsToe(zaak.taak(EERSTE_ZORG).taak(), arts);
        assertThat(zaak.taak(EERSTE_ZORG).behandelaar()).isEqualTo(arts);
        draaiboek.taken.geefTerug(zaak.taak(EERSTE_ZORG).taak());
        assertThat(zaak.taak(EERSTE_ZORG).behandelaar()).isNull();
    }

    @Test
    @DisplayName("Een taak die al klaar is, wordt niet nog eens afgerond en niet meer opgepakt")
    void weigertTweedeAfronding() {
        var zaak = draaiboek.begin(1);
        var taak = zaak.taak(EERSTE_ZORG).taak();
        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false));

        assertThat(draaiboek.taken.rondAf(taak, geen())).isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(draaiboek.taken.rondAf(new TaakId("bestaat-niet"), geen())).isInstanceOf(Afronding.AlAfgerond.class);
        assertThatThrownBy(() -> draaiboek.taken.wijsToe(taak, MedewerkerId.nieuw()))
                .isInstanceOf(NoSuchElementException.class);
        zaak.wachtOp(LETSEL_BESCHRIJVEN);
    }

    @Test
    @DisplayName("Ronden twee mensen tegelijk dezelfde taak af, dan telt er één")
    void teltEenVanTweeGelijktijdigeAfrondingen() throws Exception {
        var zaak = draaiboek.begin(1);
        var taak = zaak.taak(EERSTE_ZORG).taak();
        var samen = new CyclicBarrier(2);
        Callable<Object> rondAf = () -> transactie.execute(status -> {
            draaiboek
                    .engine
                    .getTaskService()
                    .createTaskQuery()
                    .taskId(taak.waarde())
                    .singleResult();
            wacht(samen);
            return draaiboek.taken.rondAf(taak, geen().met(Vraag.IS_ACUUT, false));
        });

        var uitkomsten = new ArrayList<Class<?>>();
        try (var mensen = Executors.newFixedThreadPool(2)) {
            for (var poging : mensen.invokeAll(List.of(rondAf, rondAf))) {
                uitkomsten.add(
                        switch (poging.state()) {
                            case SUCCESS -> poging.resultNow().getClass();
                            default -> poging.exceptionNow().getClass();
                        });
            }
        }

        assertThat(uitkomsten)
                .containsExactlyInAnyOrder(Afronding.Afgerond.class, OptimisticLockingFailureException.class);
        zaak.wachtOp(LETSEL_BESCHRIJVEN);
    }

    @Test
    @DisplayName("Draait de transactie terug, dan is er niets gebeurd en hoort de lijst niets")
    void meldtNietsBijTerugdraaien() {
        var zaak = draaiboek.begin(1);
        var taak = zaak.taak(EERSTE_ZORG).taak();

        transactie.executeWithoutResult(status -> {
            draaiboek.taken.rondAf(taak, geen().met(Vraag.IS_ACUUT, false));
            status.setRollbackOnly();
        });

        zaak.wachtOp(EERSTE_ZORG);
        assertThat(draaiboek.werklijst.ontvangen(taak)).isEqualTo(1);
    }

    @Test
    @DisplayName("Een transactie meldt elke taak één keer, zoals zij op het eind staat")
    void meldtElkeTaakEenKeer() {
        var zaak = draaiboek.begin(1);
        var taak = zaak.taak(EERSTE_ZORG).taak();

        transactie.executeWithoutResult(status -> {
            draaiboek.taken.wijsToe(taak, MedewerkerId.nieuw());
            draaiboek.taken.rondAf(taak, geen().met(Vraag.IS_ACUUT, false));
        });

        assertThat(draaiboek.werklijst.ontvangen(taak)).isEqualTo(2);
        assertThat(draaiboek.werklijst.status(taak)).isEqualTo(Taakstatus.AFGEROND);
    }

    @Test
    @DisplayName("Een ontbrekend antwoord op een poortvraag wordt geweigerd en de taak blijft open")
    void weigertAfrondenZonderAntwoord() {
        var zaak = draaiboek.begin(1);
        var taak = zaak.taak(EERSTE_ZORG).taak();

        assertThatThrownBy(() -> draaiboek.taken.rondAf(taak, geen())).hasMessageContaining("isAcuut");

        zaak.wachtOp(EERSTE_ZORG);
    }

    @Test
    @DisplayName("De open taken kunnen geheel opnieuw worden gemeld, met kind, rol en termijn")
    void herbouwtDeLijst() {
        var zaak = draaiboek.begin(1).doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false));
        var ervoor = draaiboek.werklijst.open(zaak.gezin);
        draaiboek.werklijst.vergeet();

        assertThat(projectie.herbouw()).isPositive();

        assertThat(ervoor).isNotEmpty();
        assertThat(draaiboek.werklijst.open(zaak.gezin)).isEqualTo(ervoor);
    }

    private static void wacht(CyclicBarrier samen) {
        try {
            samen.await();
        } catch (InterruptedException | BrokenBarrierException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }
}
