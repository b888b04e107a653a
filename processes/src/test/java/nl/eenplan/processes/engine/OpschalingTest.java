package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class OpschalingTest {

    /// Their clocks stand in the drawing and have tests of their own.
    private static final Set<Taaksoort> MET_GETEKENDE_KLOK =
            Set.of(ACUTE_VEILIGHEID, CONSULT_VERTROUWENSARTS, LECK_IN_PLAATS, PEP_OVERWEGEN, FMO_UITVOEREN);

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    Opschaling opschaling;

    @Test
    @DisplayName("Bij elke stap van het stroomschema hoort iemand het zodra de termijn voorbij is; de stap blijft open")
    void waarschuwtBijElkeStap() {
        var gewaarschuwd = EnumSet.noneOf(Taaksoort.class);
        gewaarschuwd.addAll(loop("C", geen().met(Vraag.IS_ACUUT, true), Draaiboek.criteria(Vraag.IS_TWIJFEL)));
        for (var letter : List.of("A", "B", "D", "F")) {
            gewaarschuwd.addAll(loop(letter, geen().met(Vraag.IS_ACUUT, false), Draaiboek.criteria()));
        }

        assertThat(gewaarschuwd)
                .containsExactlyInAnyOrder(
                        EERSTE_ZORG,
                        ACUUT_MELDEN,
                        LETSEL_BESCHRIJVEN,
                        FOTOS_VASTLEGGEN,
                        SPOED_VERTROUWENSARTS,
                        SPOEDOVERLEG,
                        SPOED_LECK,
                        SPOED_ZEDENTEAM,
                        FMO_BESLUIT,
                        CONSULT_KINDERARTS,
                        CONSULT_LECK,
                        OVERLIJDEN_NODO,
                        FOTOS_BEOORDELEN,
                        LETSELDUIDEN,
                        AFWEGEN,
                        MELDEN,
                        TRIAGE,
                        TERUGKOPPELING_MELDER,
                        ACTIEOVERLEG);
    }

    @Test
    @DisplayName("Wie opschaalt, weet welke stap te laat is; eindigt de keten, dan vervalt de opschaling")
    void weetWelkeStap() {
        var zaak = draaiboek.begin(1);
        opschaling.begin(zaak.gezin, zaak.kind(), EERSTE_ZORG);
        zaak.wachtOp(EERSTE_ZORG, OPSCHALEN);
        var taak = zaak.taak(OPSCHALEN);

        assertThat(taak.kind()).isEqualTo(zaak.kind());
        assertThat(opschaling.teLaat(taak.taak())).contains(EERSTE_ZORG);
        assertThat(opschaling.teLaat(zaak.taak(EERSTE_ZORG).taak())).isEmpty();
        assertThat(opschaling.teLaat(new TaakId("een-andere"))).isEmpty();

        zaak.doe(OPSCHALEN).wachtOp(EERSTE_ZORG);
        opschaling.begin(zaak.gezin, null, TRIAGE);
        opschaling.beeindig(zaak.gezin);
        zaak.wachtOp(EERSTE_ZORG);
    }

    @Test
    @DisplayName("Doet iemand de stap alsnog, dan vervalt de opschaling van dat kind, en alleen die")
    void vervaltAlsHetAlsnogGedaanIs() {
        var zaak = draaiboek.begin(2);
        zaak.kinderen.forEach(kind -> opschaling.begin(zaak.gezin, kind, EERSTE_ZORG));
        opschaling.begin(zaak.gezin, zaak.kind(), LETSEL_BESCHRIJVEN);

        zaak.doe(EERSTE_ZORG, zaak.kind(), geen().met(Vraag.IS_ACUUT, false));

        assertThat(draaiboek.werklijst.open(zaak.gezin))
                .filteredOn(stand -> stand.soort() == OPSCHALEN)
                .extracting(stand ->
                        stand.kind() + " " + opschaling.teLaat(stand.taak()).orElseThrow())
                .containsExactlyInAnyOrder(
                        zaak.kinderen.get(1) + " " + EERSTE_ZORG, zaak.kind() + " " + LETSEL_BESCHRIJVEN);
    }

    private Set<Taaksoort> loop(String route, Antwoorden eersteZorg, Antwoorden criteria) {
        var zaak = draaiboek.begin(1);
        var gewaarschuwd = EnumSet.noneOf(Taaksoort.class);
        while (zaak.loopt() && gewaarschuwd.size() < 20) {
            var soorten = draaiboek.werklijst.soorten(zaak.gezin).stream()
                    .filter(soort ->
                            soort.compareTo(TRIAGE) <= 0 || soort == ACTIEOVERLEG || soort == TERUGKOPPELING_MELDER)
                    .toList();
            if (soorten.isEmpty()) {
                break;
            }
            var soort = soorten.getFirst();
            if (!MET_GETEKENDE_KLOK.contains(soort)) {
                var klok = zaak.timers(soort.sleutel()).getFirst();
                assertThat(klok.getDuedate())
                        .isEqualTo(Date.from(draaiboek.domein.termijn(zaak.gezin, zaak.kind(), soort)));
                zaak.laatAflopen(soort.sleutel());
                assertThat(zaak.gevraagd()).endsWith("termijnOverschreden " + soort);
                assertThat(draaiboek.werklijst.soorten(zaak.gezin)).contains(soort);
                gewaarschuwd.add(soort);
            }
            zaak.doe(soort, antwoord(soort, route, eersteZorg, criteria));
        }
        return gewaarschuwd;
    }

    private static Antwoorden antwoord(Taaksoort soort, String route, Antwoorden eersteZorg, Antwoorden criteria) {
        return switch (soort) {
            case EERSTE_ZORG -> eersteZorg;
            case LETSEL_BESCHRIJVEN -> geen().met(Vraag.IS_UITGESLOTEN, false);
            case FOTOS_VASTLEGGEN -> Draaiboek.route(route);
            case SPOEDOVERLEG, SPOED_VERTROUWENSARTS -> geen().met(Vraag.IS_BEREIKT, false);
            case FMO_BESLUIT -> geen().met(Vraag.IS_FMO_NODIG, true);
            case CONSULT_VERTROUWENSARTS -> criteria;
            case AFWEGEN -> geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true);
            case TRIAGE -> Draaiboek.triage(true, false);
            default -> geen();
        };
    }
}
