package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Vraag;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What runs under an earlier drawing ends under it, with the answers that the forms give today.
@Procestest
class VorigeVersieTest {

    @Autowired
    Draaiboek draaiboek;

    private DeploymentWithDefinitions uitrol;

    @BeforeEach
    void rolUit() {
        uitrol = draaiboek
                .engine
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource("vorige/stroomschema-fmek-2026.1.bpmn")
                .deployWithResult();
    }

    @AfterEach
    void ruimOp() {
        draaiboek.engine.getRepositoryService().deleteDeployment(uitrol.getId(), true);
    }

    @Test
    @DisplayName("Een stroomschema van versie 2026.1 loopt langs spoedoverleg en FMO ten einde")
    void rondtSpoedrouteAf() {
        var zaak = begin();

        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("A").met(Vraag.ROUTE, "A"))
                .doe(SPOEDOVERLEG, geen().met(Vraag.IS_BEREIKT, true))
                .doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, true))
                .laatAflopen("timer_zevenDagen")
                .doe(CONSULT_KINDERARTS)
                .doe(LETSELDUIDEN)
                .doe(AFWEGEN, melden())
                .doe(MELDEN)
                .wachtOp();

        assertThat(zaak.gevraagd()).containsExactly("verstuurMelding " + zaak.kind());
    }

    @Test
    @DisplayName("Ook het consult van versie 2026.1 beslist met de antwoorden van nu")
    void rondtConsultAf() {
        begin().doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("C").met(Vraag.ROUTE, "C"))
                .doe(
                        CONSULT_VERTROUWENSARTS,
                        Draaiboek.criteria(Vraag.IS_PATROON).met(Vraag.IS_FORENSISCH_NODIG, true))
                .wachtOp(FOTOS_BEOORDELEN);
    }

    private Draaiboek.Zaak begin() {
        var zaak = draaiboek.new Zaak(GezinId.nieuw(), List.of(PersoonId.nieuw()));
        draaiboek
                .engine
                .getRuntimeService()
                .startProcessInstanceById(
                        uitrol.getDeployedProcessDefinitions().getFirst().getId(),
                        zaak.gezin.toString(),
                        Map.of(
                                Procesvariabelen.GEZIN,
                                zaak.gezin.toString(),
                                Procesvariabelen.KIND,
                                zaak.kind().toString()));
        return zaak;
    }

    private static Antwoorden melden() {
        return geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true);
    }
}
