package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class SpoedoverlegTest {

    @Autowired
    Draaiboek draaiboek;

    @ParameterizedTest
    @DisplayName("Wie het eerst antwoordt, opent het besluit van de politie; wie daarna antwoordt, opent geen tweede")
    @CsvSource({
        "SPOED_VERTROUWENSARTS, SPOEDOVERLEG",
        "SPOEDOVERLEG, SPOED_VERTROUWENSARTS",
    })
    void wachtNietOpDeTweede(Taaksoort eerste, Taaksoort tweede) {
        var zaak = totSpoed().doe(eerste, bereikt(true)).wachtOp(tweede, PEP_OVERWEGEN, FMO_BESLUIT);

        zaak.doe(tweede, bereikt(true)).wachtOp(PEP_OVERWEGEN, FMO_BESLUIT);
        zaak.doe(PEP_OVERWEGEN).wachtOp(FMO_BESLUIT);
    }

    @Test
    @DisplayName("Geen gehoor: in plaats van de vertrouwensarts het LECK, in plaats van de frontoffice het zedenteam")
    void valtTerug() {
        var zaak = totSpoed()
                .doe(SPOED_VERTROUWENSARTS, bereikt(false))
                .doe(SPOEDOVERLEG, bereikt(false))
                .wachtOp(SPOED_LECK, SPOED_ZEDENTEAM, PEP_OVERWEGEN);

        zaak.doe(SPOED_ZEDENTEAM).wachtOp(SPOED_LECK, PEP_OVERWEGEN, FMO_BESLUIT);
        zaak.doe(SPOED_LECK).wachtOp(PEP_OVERWEGEN, FMO_BESLUIT);
    }

    @Test
    @DisplayName("De 72 uur tellen vanaf het incident; zijn ze voorbij, dan hoort iemand het en blijft de taak staan")
    void teltVanafHetIncident() {
        var zaak = totFotos();
        var incident = NepDomein.BEGIN.minus(Duration.ofHours(30));
        draaiboek.domein.zetIncident(zaak.kind(), incident);
        zaak.doe(FOTOS_VASTLEGGEN, Draaiboek.route("A"));

        assertThat(zaak.timers("timer_72uur").getFirst().getDuedate())
                .isEqualTo(Date.from(incident.plus(Duration.ofHours(72))));
        zaak.laatAflopen("timer_72uur").wachtOp(SPOED_VERTROUWENSARTS, SPOEDOVERLEG, PEP_OVERWEGEN);

        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden PEP_OVERWEGEN");
        zaak.doe(PEP_OVERWEGEN).wachtOp(SPOED_VERTROUWENSARTS, SPOEDOVERLEG);
    }

    @Test
    @DisplayName("Was het incident al langer geleden, dan loopt de klok meteen af en gaat niets verloren")
    void looptMeteenAfAlsHetIncidentVoorbijIs() {
        var zaak = totFotos();
        draaiboek.domein.zetIncident(zaak.kind(), NepDomein.BEGIN.minus(Duration.ofDays(30)));
        zaak.doe(FOTOS_VASTLEGGEN, Draaiboek.aard("S", "DEELS"));
        assertThat(zaak.timers("timer_72uur").getFirst().getDuedate()).isBefore(Date.from(NepDomein.BEGIN));
        zaak.doe(SPOEDOVERLEG, bereikt(true)).doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, true));

        assertThat(zaak.timers("timer_zevenDagen").getFirst().getDuedate()).isBefore(Date.from(NepDomein.BEGIN));
        zaak.laatAflopen("timer_zevenDagen").wachtOp(SPOED_VERTROUWENSARTS, PEP_OVERWEGEN, FMO_UITVOEREN);
    }

    @Test
    @DisplayName("Kinderen van één gezin komen tegelijk binnen, elk met de klok van het eigen incident")
    void geeftElkKindEenEigenKlok() {
        var zaak = draaiboek.begin(2);
        for (int i = 0; i < 2; i++) {
            var kind = zaak.kinderen.get(i);
            draaiboek.domein.zetIncident(kind, NepDomein.BEGIN.minus(Duration.ofDays(i)));
            zaak.doe(EERSTE_ZORG, kind, geen().met(Vraag.IS_ACUUT, false))
                    .doe(LETSEL_BESCHRIJVEN, kind, geen().met(Vraag.IS_UITGESLOTEN, false))
                    .doe(FOTOS_VASTLEGGEN, kind, Draaiboek.route("A"));
        }

        assertThat(zaak.timers("timer_72uur"))
                .extracting(klok -> klok.getDuedate().toInstant())
                .containsExactlyInAnyOrder(
                        NepDomein.BEGIN.plus(Duration.ofHours(72)), NepDomein.BEGIN.plus(Duration.ofHours(48)));
    }

    private Draaiboek.Zaak totSpoed() {
        return totFotos().doe(FOTOS_VASTLEGGEN, Draaiboek.route("A"));
    }

    private Draaiboek.Zaak totFotos() {
        return draaiboek
                .begin(1)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false));
    }

    private static Antwoorden bereikt(boolean isBereikt) {
        return geen().met(Vraag.IS_BEREIKT, isBereikt);
    }
}
