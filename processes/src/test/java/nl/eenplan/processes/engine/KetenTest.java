package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class KetenTest {

    @Autowired
    Draaiboek draaiboek;

    @Test
    @DisplayName("Noor: van blauwe plek via letselduiding en melding naar een plan, en na 18 maanden sluit de zaak")
    void looptVanEersteVermoedenTotAfgeslotenPlan() {
        var zaak = draaiboek.begin(1);

        zaak.wachtOp(EERSTE_ZORG)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("C"))
                .doe(CONSULT_VERTROUWENSARTS, Draaiboek.criteria(Vraag.IS_PREMOBIEL))
                .doe(FOTOS_BEOORDELEN)
                .doe(LETSELDUIDEN)
                .doe(AFWEGEN, geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true))
                .doe(MELDEN)
                .wachtOp(TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER)
                .doe(TRIAGE, Draaiboek.triage(false, false))
                .doe(KENNISGEVING_OUDERS, geen().met(Vraag.IS_KENNIS_GEGEVEN, true))
                .doe(TERUGKOPPELING_MELDER)
                .doe(VEILIGHEIDSVOORWAARDEN)
                .doe(REGISSEUR_AANWIJZEN)
                .wachtOp(PLAN_OPSTELLEN);

        Planverloop.vanOpstellenTotAfsluiten(zaak);

        assertThat(zaak.loopt()).isFalse();
        assertThat(zaak.gevraagd())
                .containsExactly(
                        "verstuurMelding " + zaak.kind(),
                        "begin",
                        "naarUitvoering",
                        "naarStabiel",
                        "naarMonitoring",
                        "monitormoment 1",
                        "monitormoment 2",
                        "monitormoment 3",
                        "sluitAf",
                        "sluitZaak");
    }

    @Test
    @DisplayName("Uitgestelde kennisgeving komt terug tot ouders ervan weten")
    void vraagtKennisgevingOpnieuw() {
        var zaak = draaiboek.begin(1);
        zaak.meld(zaak.kind());

        zaak.doe(KENNISGEVING_OUDERS, geen().met(Vraag.IS_KENNIS_GEGEVEN, false))
                .wachtOp(TRIAGE, KENNISGEVING_ALSNOG, TERUGKOPPELING_MELDER)
                .doe(KENNISGEVING_ALSNOG, geen().met(Vraag.IS_KENNIS_GEGEVEN, false))
                .wachtOp(TRIAGE, KENNISGEVING_ALSNOG, TERUGKOPPELING_MELDER)
                .doe(KENNISGEVING_ALSNOG, geen().met(Vraag.IS_KENNIS_GEGEVEN, true));

        zaak.wachtOp(TRIAGE, TERUGKOPPELING_MELDER);
    }

    @Test
    @DisplayName("Is toegebracht letsel uitgesloten, dan sluit de zaak met de reden en zonder melding")
    void sluitBijUitgeslotenLetsel() {
        var zaak = draaiboek.begin(1);

        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, true))
                .wachtOp();

        assertThat(zaak.loopt()).isFalse();
        assertThat(zaak.gevraagd()).containsExactly("sluitStroomschema " + zaak.kind(), "sluitZaak");
    }

    @Test
    @DisplayName("De eerste melding begint de triage, ook als een ander kind nog onderzocht wordt; de tweede gaat mee")
    void wachtNietOpHetAndereKind() {
        var zaak = draaiboek.begin(2);

        zaak.meld(zaak.kind());
        zaak.wachtOp(EERSTE_ZORG, TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);
        zaak.meld(zaak.kinderen.get(1));

        zaak.wachtOp(TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);
        assertThat(zaak.taak(TRIAGE).kind()).isNull();
    }

    @Test
    @DisplayName("Wie als ander meldt terwijl de triage loopt, krijgt zijn eigen terugkoppeling")
    void koppeltAanElkeMelderTerug() {
        var zaak = draaiboek.begin(2);
        zaak.meld(zaak.kind());
        draaiboek.domein.laatAnderMelden(zaak.gezin);

        zaak.meld(zaak.kinderen.get(1));

        zaak.wachtOp(TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER, TERUGKOPPELING_MELDER);
    }

    @Test
    @DisplayName(
            "Een melding na de triage krijgt haar eigen triage, actieoverleg en kennisgeving, en gaat mee in het plan")
    void beoordeeltEenLatereMelding() {
        var zaak = draaiboek.begin(1);
        zaak.meld(zaak.kind());
        zaak.doe(TRIAGE, Draaiboek.triage(false, false))
                .doe(KENNISGEVING_OUDERS, geen().met(Vraag.IS_KENNIS_GEGEVEN, true))
                .doe(TERUGKOPPELING_MELDER)
                .doe(VEILIGHEIDSVOORWAARDEN)
                .doe(REGISSEUR_AANWIJZEN)
                .wachtOp(PLAN_OPSTELLEN);

        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());
        zaak.meld(zaak.kind());
        zaak.wachtOp(PLAN_OPSTELLEN, TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER)
                .doe(TRIAGE, Draaiboek.triage(true, false))
                .doe(ACTIEOVERLEG);

        zaak.wachtOp(PLAN_OPSTELLEN, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);
        assertThat(zaak.gevraagd()).endsWith("voegTriageBijVervolg");
    }

    @Test
    @DisplayName("Een triage terwijl een rechtstreeks aangemeld MDA++-overleg loopt, gaat daarin mee")
    void voegtTriageBijEenOverleg() {
        var zaak = draaiboek.beginMetMda();
        var kind = PersoonId.nieuw();

        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, kind);
        zaak.meld(kind);
        zaak.doe(TRIAGE, Draaiboek.triage(false, false));

        zaak.wachtOp(SCREENING, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);
        assertThat(zaak.gevraagd()).endsWith("voegTriageBijVervolg");
    }

    @Test
    @DisplayName("Nieuw letsel doorloopt het stroomschema opnieuw en zijn melding begint de triage als die er niet was")
    void doorlooptStroomschemaOpnieuw() {
        var zaak = draaiboek.begin(2);
        var kind = zaak.kinderen.get(1);
        zaak.doe(EERSTE_ZORG, kind, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, true));

        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, kind);
        zaak.meld(zaak.kinderen.get(1));

        zaak.wachtOp(EERSTE_ZORG, TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);
        assertThat(zaak.taak(EERSTE_ZORG).kind()).isEqualTo(zaak.kind());
        assertThat(zaak.taak(TRIAGE).kind()).isNull();
    }

    @Test
    @DisplayName("Nieuw letsel bij een gezin zonder lopende zaak begint een nieuwe zaak")
    void begintOpnieuwNaAfsluiten() {
        var zaak = draaiboek.begin(1);
        zaak.doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, true));

        draaiboek.aanpak.meldNieuwLetsel(zaak.gezin, zaak.kind());

        zaak.wachtOp(EERSTE_ZORG);
    }

    @Test
    @DisplayName("Een gezin heeft één lopende zaak tegelijk, en een zaak zonder kind begint niet")
    void weigertTweedeKeten() {
        var zaak = draaiboek.begin(1);

        assertThatThrownBy(() -> draaiboek.aanpak.start(zaak.gezin, zaak.kinderen))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> draaiboek.aanpak.meldAanVoorMda(zaak.gezin)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> draaiboek.aanpak.start(GezinId.nieuw(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
