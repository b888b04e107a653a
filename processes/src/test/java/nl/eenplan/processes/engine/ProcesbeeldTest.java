package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Procesbeeld.Stap;
import nl.eenplan.processes.api.Procesbeeld.Tafelbesluit;
import nl.eenplan.processes.api.Procesbeeld.Verloop;
import nl.eenplan.processes.api.Procesbeeld.Weg;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class ProcesbeeldTest {

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    Procesbeeld procesbeeld;

    @Test
    @DisplayName("Het beeld toont per proces de stappen, de genomen weg, de open taak en waarom")
    void toontWegEnReden() {
        var zaak = draaiboek
                .begin(1)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("E"))
                .doe(AFWEGEN, geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true));

        var verloop = procesbeeld.verloop(zaak.gezin);

        assertThat(verloop).extracting(Verloop::naam).containsExactly("Gezinsaanpak", "Stroomschema FMEK");
        var stroomschema = verloop.getLast();
        assertThat(stroomschema.kind()).isEqualTo(zaak.kind());
        assertThat(stroomschema.loopt()).isTrue();
        assertThat(stroomschema.genomenPaden())
                .contains(
                        new Weg("pad_isAcuut_naarLetsel", "gateway_isAcuut", "gateway_naarLetsel"),
                        new Weg("pad_route_afwegen", "gateway_route", "taak_afwegen"))
                .extracting(Weg::id)
                .doesNotContain("pad_isAcuut_acuteSporen");
        assertThat(stap(stroomschema, "gateway_isAcuut").waarom()).isEqualTo("isAcuut = nee");
        assertThat(stap(stroomschema, "regel_afwegingskader").waarom()).startsWith("Vraag 2");
        assertThat(stap(stroomschema, "regel_afwegingskader").besluit())
                .isEqualTo(new Tafelbesluit(
                        "afwegingskader", "2026.1", "isVermoeden = ja, isOnveilig = ja", List.of("regel_onveilig")));
        assertThat(stap(stroomschema, "regel_aardRoute").besluit())
                .isEqualTo(new Tafelbesluit(
                        "aard-route", "2026.2", "aard = V, moment = ONBEKEND", List.of("regel_verwaarlozing")));
        assertThat(stap(stroomschema, "gateway_isAcuut").besluit()).isNull();
        assertThat(stap(stroomschema, "taak_melden").taak())
                .isEqualTo(zaak.taak(MELDEN).taak());
        assertThat(stap(stroomschema, "taak_melden").eind()).isNull();
        assertThat(procesbeeld.model(stroomschema.definitieId())).contains("bpmndi:BPMNDiagram");
    }

    @Test
    @DisplayName("Elk criterium dat geldt, staat bij het besluit, in gewone woorden en met zijn regel")
    void noemtElkCriterium() {
        var zaak = draaiboek
                .begin(1)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("C"))
                .doe(CONSULT_VERTROUWENSARTS, Draaiboek.criteria(Vraag.IS_PREMOBIEL, Vraag.IS_BREUK_OF_HOOFDLETSEL));

        var toets = stap(procesbeeld.verloop(zaak.gezin).get(1), "regel_fmekCriteria");

        assertThat(toets.waarom())
                .isEqualTo("Het kind kan zich nog niet verplaatsen. Er is een botbreuk of hoofdletsel.");
        assertThat(toets.besluit())
                .isEqualTo(new Tafelbesluit(
                        "fmek-criteria",
                        "2026.1",
                        "isTwijfel = nee, isPremobiel = ja, isPatroon = nee, isMeerdereOnverklaard = nee,"
                                + " isBreukOfHoofdletsel = ja",
                        List.of("regel_premobiel", "regel_breukOfHoofdletsel")));
    }

    @Test
    @DisplayName("Een poort die twee keer gepasseerd is, toont elke keer haar eigen antwoord")
    void toontAntwoordPerKeer() {
        var zaak = draaiboek
                .beginMetMda()
                .doe(SCREENING, geen().met(Vraag.SCREENINGSBESLUIT, "AANVAARD"))
                .doe(GEZIN_INFORMEREN)
                .doe(TAFEL_SAMENSTELLEN)
                .doe(ZITTING, geen().met(Vraag.IS_DIRECT_VEILIG, false))
                .doe(DIRECTE_MAATREGEL)
                .doe(ZITTING, geen().met(Vraag.IS_DIRECT_VEILIG, true));

        var overleg = procesbeeld.verloop(zaak.gezin).get(1);

        assertThat(overleg.stappen())
                .filteredOn(stap -> stap.element().equals("gateway_isDirectVeilig"))
                .extracting(Stap::waarom)
                .containsExactly("isDirectVeilig = nee", "isDirectVeilig = ja");
    }

    @Test
    @DisplayName("Van een gezin waarvoor nooit iets liep, is er geen beeld")
    void isLeegZonderProces() {
        assertThat(procesbeeld.verloop(GezinId.nieuw())).isEmpty();
    }

    private static Stap stap(Verloop verloop, String element) {
        return verloop.stappen().stream()
                .filter(stap -> stap.element().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
