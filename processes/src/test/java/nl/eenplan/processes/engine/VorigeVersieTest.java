package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Vraag;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What runs under an earlier drawing ends under it, with the answers that the forms give today.
@Procestest
class VorigeVersieTest {

    @Autowired
    Draaiboek draaiboek;

    private @Nullable DeploymentWithDefinitions uitrol;

    @AfterEach
    void ruimOp() {
        draaiboek
                .engine
                .getRepositoryService()
                .deleteDeployment(Objects.requireNonNull(uitrol).getId(), true);
    }

    @Test
    @DisplayName("Een stroomschema van versie 2026.1 loopt langs spoedoverleg en FMO ten einde")
    void rondtSpoedrouteAf() {
        var zaak = begin("2026.1");

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
        begin("2026.1")
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("C").met(Vraag.ROUTE, "C"))
                .doe(
                        CONSULT_VERTROUWENSARTS,
                        Draaiboek.criteria(Vraag.IS_PATROON).met(Vraag.IS_FORENSISCH_NODIG, true))
                .wachtOp(FOTOS_BEOORDELEN);
    }

    @Test
    @DisplayName("Onder versie 2026.2 gaat ook een FMO dat niet is uitgevoerd naar de duiding, zoals toen was getekend")
    void rondtFmoAf() {
        totFmo().doe(FMO_UITVOEREN, geen().met(Vraag.IS_FMO_UITGEVOERD, false))
                .wachtOp(SPOED_VERTROUWENSARTS, PEP_OVERWEGEN, LETSELDUIDEN);
    }

    @Test
    @DisplayName("Onder versie 2026.2 breken zeven dagen het FMO nog af, en hoort iemand het")
    void breektFmoAf() {
        var zaak = totFmo().laatAflopen("timer_zevenDagen");

        zaak.wachtOp(SPOED_VERTROUWENSARTS, PEP_OVERWEGEN, CONSULT_KINDERARTS);
        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden FMO_UITVOEREN");
    }

    @Test
    @DisplayName("Ook onder versie 2026.1 vervalt het consult als het kind overlijdt")
    void eindigtConsultBijOverlijden() {
        begin("2026.1")
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("C").met(Vraag.ROUTE, "C"))
                .wachtOp(CONSULT_VERTROUWENSARTS)
                .overlijdt()
                .wachtOp(OVERLIJDEN_NODO)
                .doe(OVERLIJDEN_NODO)
                .wachtOp(AFWEGEN);
    }

    @Test
    @DisplayName("Ook onder versie 2026.2 vervallen onderzoek, bellen en PEP als het kind overlijdt")
    void eindigtFmoBijOverlijden() {
        var zaak = totFmo().overlijdt().wachtOp(OVERLIJDEN_NODO);

        assertThat(zaak.timers("timer_zevenDagen")).isEmpty();
    }

    @Test
    @DisplayName(
            "Een gezinsaanpak van versie 2026.3 loopt langs triage, overleg en plan ten einde; een melding na de triage"
                    + " gaat mee, zoals toen was getekend")
    void rondtGezinsaanpakAf() {
        var zaak = begin(
                "gezinsaanpak-2026.3",
                kind -> Map.of(
                        Procesvariabelen.KINDEREN,
                        kind.toString(),
                        Procesvariabelen.IS_GEMELD,
                        false,
                        Procesvariabelen.TRIAGE_LOOPT,
                        false));
        zaak.meld(zaak.kind())
                .wachtOp(TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER)
                .doe(TRIAGE, Draaiboek.triage(true, true))
                .doe(KENNISGEVING_OUDERS, geen().met(Vraag.IS_KENNIS_GEGEVEN, true))
                .doe(TERUGKOPPELING_MELDER)
                .wachtOp(ACTIEOVERLEG);

        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());
        zaak.meld(zaak.kind())
                .wachtOp(ACTIEOVERLEG)
                .doe(ACTIEOVERLEG)
                .doe(SCREENING, geen().met(Vraag.SCREENINGSBESLUIT, "AANVAARD"))
                .doe(GEZIN_INFORMEREN)
                .doe(TAFEL_SAMENSTELLEN)
                .doe(ZITTING, geen().met(Vraag.IS_DIRECT_VEILIG, true));
        Planverloop.vanOpstellenTotAfsluiten(zaak);

        assertThat(zaak.loopt()).isFalse();
        assertThat(zaak.gevraagd())
                .startsWith("verstuurMelding " + zaak.kind(), "verstuurMelding " + zaak.kind(), "begin")
                .endsWith("sluitAf", "sluitZaak");
    }

    private Draaiboek.Zaak totFmo() {
        return begin("2026.2")
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("A"))
                .doe(SPOEDOVERLEG, geen().met(Vraag.IS_BEREIKT, true))
                .doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, true));
    }

    private Draaiboek.Zaak begin(String versie) {
        return begin("stroomschema-fmek-" + versie, kind -> Map.of(Procesvariabelen.KIND, kind.toString()));
    }

    /// @param variabelen what that drawing began with, beside the gezin
    private Draaiboek.Zaak begin(String tekening, Function<PersoonId, Map<String, Object>> variabelen) {
        var toen = draaiboek
                .engine
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource("vorige/" + tekening + ".bpmn")
                .deployWithResult();
        uitrol = toen;
        var zaak = draaiboek.new Zaak(GezinId.nieuw(), List.of(PersoonId.nieuw()));
        var begin = new HashMap<>(variabelen.apply(zaak.kind()));
        begin.put(Procesvariabelen.GEZIN, zaak.gezin.toString());
        draaiboek
                .engine
                .getRuntimeService()
                .startProcessInstanceById(
                        toen.getDeployedProcessDefinitions().getFirst().getId(), zaak.gezin.toString(), begin);
        return zaak;
    }

    private static Antwoorden melden() {
        return geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true);
    }
}
