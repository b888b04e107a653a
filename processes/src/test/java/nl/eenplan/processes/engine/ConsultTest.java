package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Taakstatus;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class ConsultTest {

    @Autowired
    Draaiboek draaiboek;

    @Test
    @DisplayName("Antwoordt de vertrouwensarts niet op tijd, dan kan de arts het LECK vragen en vervalt het consult")
    void valtTerugOpLeck() {
        var zaak = totConsult().laatAflopen("timer_consult").wachtOp(CONSULT_VERTROUWENSARTS, LECK_IN_PLAATS);
        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden CONSULT_VERTROUWENSARTS");
        assertThat(zaak.taak(LECK_IN_PLAATS).rollen()).containsExactly(Rol.BEHANDELEND_ARTS);

        zaak.doe(LECK_IN_PLAATS, Draaiboek.criteria(Vraag.IS_PATROON)).wachtOp(FOTOS_BEOORDELEN);

        assertThat(status(zaak, CONSULT_VERTROUWENSARTS)).isEqualTo(Taakstatus.VERVALLEN);
    }

    @Test
    @DisplayName("Antwoordt de vertrouwensarts alsnog, dan telt dat advies en hoeft het LECK niet meer")
    void teltAlsnogHetAdvies() {
        var zaak = totConsult()
                .laatAflopen("timer_consult")
                .doe(CONSULT_VERTROUWENSARTS, Draaiboek.criteria())
                .wachtOp(LETSELDUIDEN);

        assertThat(status(zaak, LECK_IN_PLAATS)).isEqualTo(Taakstatus.VERVALLEN);
    }

    private Taakstatus status(Draaiboek.Zaak zaak, Taaksoort soort) {
        return draaiboek.werklijst.alle(zaak.gezin).stream()
                .filter(stand -> stand.soort() == soort)
                .map(stand -> draaiboek.werklijst.status(stand.taak()))
                .findFirst()
                .orElseThrow();
    }

    private Draaiboek.Zaak totConsult() {
        return draaiboek
                .begin(1)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("C"));
    }
}
