package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.BETROKKENEVERZOEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Betrokkeneproces;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class BetrokkeneverzoekTest {

    private static final String TIMER = "timer_betrokkeneverzoek";

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    Betrokkeneproces proces;

    @Autowired
    Procesbeeld procesbeeld;

    private final BetrokkeneverzoekId verzoek = BetrokkeneverzoekId.nieuw();

    @Test
    @DisplayName("Een verzoek is een taak voor de functionaris, met de termijn van dat verzoek; het besluit sluit het")
    void vraagtDeFunctionaris() {
        var zaak = vraag().wachtOp(BETROKKENEVERZOEK);
        var taak = zaak.taak(BETROKKENEVERZOEK);

        assertThat(taak.rollen()).containsExactly(Rol.PRIVACY_OFFICER);
        assertThat(taak.termijn()).isEqualTo(NepDomein.BEGIN.plus(30, ChronoUnit.DAYS));
        assertThat(proces.verzoek(taak.taak())).contains(verzoek);
        assertThat(proces.verzoek(new TaakId("een-andere"))).isEmpty();

        zaak.doe(BETROKKENEVERZOEK, besluit("BESLOTEN")).wachtOp();

        assertThat(proces.verzoek(taak.taak())).isEmpty();
    }

    @Test
    @DisplayName("Wordt de termijn verlengd, dan komt de taak terug met de nieuwe termijn en een nieuwe wekker")
    void verlengt() {
        var zaak = vraag();
        draaiboek.domein.verleng(verzoek);

        zaak.doe(BETROKKENEVERZOEK, besluit("VERLENGD")).wachtOp(BETROKKENEVERZOEK);

        var uiterlijk = NepDomein.BEGIN.plus(90, ChronoUnit.DAYS);
        assertThat(zaak.taak(BETROKKENEVERZOEK).termijn()).isEqualTo(uiterlijk);
        assertThat(zaak.timers(TIMER))
                .singleElement()
                .satisfies(wekker -> assertThat(wekker.getDuedate()).isEqualTo(Date.from(uiterlijk)));
        zaak.doe(BETROKKENEVERZOEK, besluit("BESLOTEN")).wachtOp();
    }

    @Test
    @DisplayName("Na de termijn wordt gewaarschuwd; de taak blijft staan tot het besluit")
    void waarschuwtNaDeTermijn() {
        var zaak = vraag().laatAflopen(TIMER).wachtOp(BETROKKENEVERZOEK);

        assertThat(zaak.gevraagd()).containsExactly("betrokkeneverzoekTeLaat " + verzoek);
        zaak.doe(BETROKKENEVERZOEK, besluit("BESLOTEN")).wachtOp();
    }

    @Test
    @DisplayName("Wat een gezinslid over zijn gegevens vraagt, staat niet tussen de stappen van het gezin")
    void staatNietBijHetGezin() {
        var zaak = vraag();

        assertThat(procesbeeld.verloop(zaak.gezin)).isEmpty();
        assertThat(zaak.loopt()).isFalse();
    }

    private Draaiboek.Zaak vraag() {
        var zaak = draaiboek.new Zaak(GezinId.nieuw(), List.of());
        proces.begin(zaak.gezin, verzoek);
        return zaak;
    }

    private static Antwoorden besluit(String code) {
        return geen().met(Vraag.BETROKKENEBESLUIT, code);
    }
}
