package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Opschaling;
import nl.eenplan.processes.api.Overlijdensproces;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Procesbeeld;
import nl.eenplan.processes.api.Procesbeeld.Stap;
import nl.eenplan.processes.api.Procesbeeld.Verloop;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
@DisplayName("Overlijdt een kind, dan vervalt wat aan dit kind niet meer gedaan wordt, en blijft melden staan")
class OverlijdensprocesTest {

    @Autowired
    Draaiboek draaiboek;

    @Autowired
    Overlijdensproces overlijden;

    @Autowired
    Opschaling opschaling;

    @Autowired
    Procesbeeld procesbeeld;

    @Test
    @DisplayName("Bij acuut gevaar op de spoedroute vervallen veiligstellen, bellen, PEP, besluit en onderzoek samen;"
            + " direct melden blijft en de NODO-procedure begint één keer")
    void eindigtDeSpoedroute() {
        var zaak = totRoute("A", true)
                .doe(SPOEDOVERLEG, geen().met(Vraag.IS_BEREIKT, true))
                .doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, true))
                .wachtOp(ACUUT_MELDEN, ACUTE_VEILIGHEID, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN, FMO_UITVOEREN);

        var vervallen = overlijden.eindig(zaak.gezin, zaak.kind(), false);

        zaak.wachtOp(ACUUT_MELDEN, OVERLIJDEN_NODO);
        assertThat(vervallen)
                .extracting(Overlijdensproces.Vervallen::soort)
                .containsExactlyInAnyOrder(ACUTE_VEILIGHEID, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN, FMO_UITVOEREN);
        for (var klok : List.of("timer_zevenDagen", "timer_72uur", "timer_acuteVeiligheid")) {
            assertThat(zaak.timers(klok)).as(klok).isEmpty();
        }
        assertThat(zaak.doe(OVERLIJDEN_NODO)
                        .doe(AFWEGEN, melden())
                        .doe(ACUUT_MELDEN)
                        .gevraagd())
                .containsExactly("verstuurMelding " + zaak.kind());
    }

    @Test
    @DisplayName("Is nog niemand bereikt, dan vervallen de telefoontjes in het spoedoverleg")
    void eindigtHetBellen() {
        totRoute("A", false)
                .doe(SPOED_VERTROUWENSARTS, geen().met(Vraag.IS_BEREIKT, false))
                .doe(SPOEDOVERLEG, geen().met(Vraag.IS_BEREIKT, false))
                .wachtOp(SPOED_LECK, SPOED_ZEDENTEAM, PEP_OVERWEGEN)
                .overlijdt()
                .wachtOp(OVERLIJDEN_NODO);
    }

    @ParameterizedTest
    @DisplayName("Van elke route gaat het verder bij de NODO-procedure, en daarna wordt afgewogen en gemeld")
    @CsvSource({"B, CONSULT_KINDERARTS", "C, CONSULT_VERTROUWENSARTS", "D, CONSULT_LECK"})
    void gaatVerderBijNodo(String route, Taaksoort open) {
        var zaak = totRoute(route, false).wachtOp(open).overlijdt().wachtOp(OVERLIJDEN_NODO);

        zaak.doe(OVERLIJDEN_NODO).doe(AFWEGEN, melden()).doe(MELDEN);
        assertThat(zaak.gevraagd()).containsExactly("verstuurMelding " + zaak.kind());
        assertThat(zaak.loopt()).isTrue();
    }

    @Test
    @DisplayName(
            "Ook het LECK dat in plaats van de vertrouwensarts gevraagd werd, vervalt, en het besluit van de politie")
    void eindigtOokWatErnaastKwam() {
        totRoute("C", false)
                .laatAflopen("timer_consult")
                .wachtOp(CONSULT_VERTROUWENSARTS, LECK_IN_PLAATS)
                .overlijdt()
                .wachtOp(OVERLIJDEN_NODO);
        totRoute("A", false)
                .doe(SPOEDOVERLEG, geen().met(Vraag.IS_BEREIKT, true))
                .wachtOp(SPOED_VERTROUWENSARTS, PEP_OVERWEGEN, FMO_BESLUIT)
                .overlijdt()
                .wachtOp(OVERLIJDEN_NODO);
    }

    @Test
    @DisplayName("Beoordelen, duiden, afwegen en melden blijven staan, en F1 tot en met F3 ook")
    void laatStaanWatBlijft() {
        var zaak = draaiboek.begin(1).overlijdt().wachtOp(EERSTE_ZORG);
        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .overlijdt()
                .wachtOp(LETSEL_BESCHRIJVEN)
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .overlijdt()
                .wachtOp(FOTOS_VASTLEGGEN)
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("D"))
                .doe(CONSULT_LECK);

        for (var stap : List.of(FOTOS_BEOORDELEN, LETSELDUIDEN)) {
            zaak.wachtOp(stap).overlijdt().wachtOp(stap).doe(stap);
        }
        zaak.wachtOp(AFWEGEN).overlijdt().wachtOp(AFWEGEN).doe(AFWEGEN, melden());
        zaak.wachtOp(MELDEN).overlijdt().wachtOp(MELDEN).doe(MELDEN);

        assertThat(zaak.gevraagd()).containsExactly("verstuurMelding " + zaak.kind());
    }

    @Test
    @DisplayName("Staat PEP nog open naast de duiding, dan vervalt alleen PEP en komt er geen tweede afweging")
    void laatDeDuidingVoorgaan() {
        totRoute("A", false)
                .doe(SPOEDOVERLEG, geen().met(Vraag.IS_BEREIKT, true))
                .doe(SPOED_VERTROUWENSARTS, geen().met(Vraag.IS_BEREIKT, true))
                .doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, true))
                .doe(FMO_UITVOEREN)
                .wachtOp(LETSELDUIDEN, PEP_OVERWEGEN)
                .overlijdt()
                .wachtOp(LETSELDUIDEN)
                .doe(LETSELDUIDEN)
                .wachtOp(AFWEGEN);
    }

    @Test
    @DisplayName("Wie een dag afsprak om terug te kijken, wacht die dag niet af")
    void wachtDeAfgesprokenDagNietAf() {
        var zaak = totRoute("E", false)
                .doe(
                        AFWEGEN,
                        geen().met(Vraag.IS_VERMOEDEN, true)
                                .met(Vraag.IS_ONVEILIG, false)
                                .met(Vraag.KAN_HELPEN, true)
                                .met(Vraag.WERKT_MEE, true)
                                .met(Vraag.HEEFT_RESULTAAT, true)
                                .met(Vraag.IS_TERUGKIJKEN, true))
                .wachtOp();

        zaak.overlijdt().wachtOp(OVERLIJDEN_NODO);

        assertThat(zaak.timers("timer_terugkijken")).isEmpty();
    }

    @Test
    @DisplayName("Loopt voor een kind meer dan één stroomschema, dan begint de NODO-procedure in één daarvan;"
            + " het andere weegt af")
    void begintNodoEenKeer() {
        var zaak = totRoute("C", false);
        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());
        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("D"))
                .wachtOp(CONSULT_VERTROUWENSARTS, CONSULT_LECK);

        zaak.overlijdt().wachtOp(OVERLIJDEN_NODO, AFWEGEN);
        zaak.overlijdt().wachtOp(OVERLIJDEN_NODO, AFWEGEN);

        zaak.doe(OVERLIJDEN_NODO).wachtOp(AFWEGEN, AFWEGEN);
        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());
        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("B"))
                .overlijdt()
                .wachtOp(AFWEGEN, AFWEGEN, AFWEGEN);
    }

    @Test
    @DisplayName("Brengt de stap die het overlijden vastlegt de NODO-procedure zelf, dan wacht het andere er niet op;"
            + " is zij al begonnen, dan weegt ook die stap af")
    void laatDeStapNodoBrengen() {
        var zaak = totRoute("C", false);
        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());
        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false));

        overlijden.eindig(zaak.gezin, zaak.kind(), true);

        zaak.wachtOp(FOTOS_VASTLEGGEN, AFWEGEN);
        assertThat(overlijden.isNodoBegonnen(zaak.gezin, zaak.kind())).isFalse();
        zaak.doe(FOTOS_VASTLEGGEN, Draaiboek.route("F")).wachtOp(OVERLIJDEN_NODO, AFWEGEN);
        assertThat(overlijden.isNodoBegonnen(zaak.gezin, zaak.kind())).isTrue();
        assertThat(overlijden.isNodoBegonnen(zaak.gezin, PersoonId.nieuw())).isFalse();
        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());
        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("F").met(Vraag.IS_NODO_BEGONNEN, true))
                .wachtOp(OVERLIJDEN_NODO, AFWEGEN, AFWEGEN);
    }

    @Test
    @DisplayName("Een broer of zus en een ander gezin merken er niets van")
    void laatAnderenStaan() {
        var ander = totRoute("C", false);
        var zaak = draaiboek.begin(2);
        for (var kind : zaak.kinderen) {
            zaak.doe(EERSTE_ZORG, kind, geen().met(Vraag.IS_ACUUT, false))
                    .doe(LETSEL_BESCHRIJVEN, kind, geen().met(Vraag.IS_UITGESLOTEN, false))
                    .doe(FOTOS_VASTLEGGEN, kind, Draaiboek.route("C"));
        }

        zaak.overlijdt();

        zaak.wachtOp(OVERLIJDEN_NODO, CONSULT_VERTROUWENSARTS);
        assertThat(zaak.taak(OVERLIJDEN_NODO).kind()).isEqualTo(zaak.kinderen.getFirst());
        assertThat(zaak.taak(CONSULT_VERTROUWENSARTS).kind()).isEqualTo(zaak.kinderen.getLast());
        ander.wachtOp(CONSULT_VERTROUWENSARTS);
    }

    @Test
    @DisplayName(
            "Wie al gewaarschuwd was omdat een stap te laat is, hoeft niets meer te doen; wat voor een ander kind te"
                    + " laat is, blijft staan")
    void trektDeWaarschuwingIn() {
        var zaak = totRoute("A", false);
        var ander = PersoonId.nieuw();
        opschaling.begin(zaak.gezin, zaak.kind(), PEP_OVERWEGEN);
        opschaling.begin(zaak.gezin, ander, PEP_OVERWEGEN);

        zaak.overlijdt().wachtOp(OVERLIJDEN_NODO, OPSCHALEN);

        assertThat(zaak.taak(OPSCHALEN).kind()).isEqualTo(ander);
    }

    @Test
    @DisplayName("Het beeld zegt bij elke stap die verviel waarom, en waar het verder gaat")
    void zegtWaarom() {
        var zaak = totRoute("C", false).overlijdt();

        var verloop = procesbeeld.verloop(zaak.gezin);

        assertThat(verloop).extracting(Verloop::naam).contains("Consult vertrouwensarts");
        assertThat(stap(verloop, "taak_consultVertrouwensarts")).satisfies(vervallen -> {
            assertThat(vervallen.eind()).isNotNull();
            assertThat(vervallen.waarom()).isEqualTo("Vervallen: het kind is overleden");
        });
        assertThat(stap(verloop, "call_consult").waarom()).isEqualTo("Vervallen: het kind is overleden");
        assertThat(stap(verloop, "taak_overlijdenNodo")).satisfies(open -> {
            assertThat(open.eind()).isNull();
            assertThat(open.taak()).isEqualTo(zaak.taak(OVERLIJDEN_NODO).taak());
        });
        assertThat(verloop.stream()
                        .filter(een -> een.naam().equals("Consult vertrouwensarts"))
                        .map(Verloop::loopt))
                .containsExactly(false);
        assertThat(stap(verloop, "taak_fotosVastleggen").waarom()).isNull();
    }

    private static Stap stap(List<Verloop> verloop, String element) {
        return Objects.requireNonNull(verloop.stream()
                .flatMap(een -> een.stappen().stream())
                .filter(stap -> stap.element().equals(element))
                .reduce((_, laatste) -> laatste)
                .orElse(null));
    }

    private static Antwoorden melden() {
        return geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true);
    }

    private Draaiboek.Zaak totRoute(String letter, boolean isAcuut) {
        return draaiboek
                .begin(1)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, isAcuut))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route(letter));
    }
}
