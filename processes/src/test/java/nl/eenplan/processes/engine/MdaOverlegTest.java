package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Taakstand;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class MdaOverlegTest {

    @Autowired
    Draaiboek draaiboek;

    @Test
    @DisplayName(
            "Na actieoverleg en triage naar MDA++ levert elke partner een bijdrage, wordt elk kind gehoord en volgt het plan")
    void looptVanTriageViaZittingNaarPlan() {
        var zaak = totTriage();
        var partners = List.of(MedewerkerId.nieuw(), MedewerkerId.nieuw());
        var kinderen = List.of(PersoonId.nieuw());
        draaiboek.domein.zetTafel(zaak.gezin, partners, kinderen);

        zaak.doe(TRIAGE, Draaiboek.triage(true, true)).doe(ACTIEOVERLEG).doe(SCREENING, besluit("AANVAARD"));
        zaak.doe(GEZIN_INFORMEREN).doe(TAFEL_SAMENSTELLEN).wachtOp(BIJDRAGE, BIJDRAGE, KINDGESPREK);
        assertThat(draaiboek.werklijst.open(zaak.gezin))
                .filteredOn(stand -> stand.soort() == BIJDRAGE)
                .extracting(Taakstand::behandelaar)
                .containsExactlyInAnyOrderElementsOf(partners);
        assertThat(zaak.taak(KINDGESPREK).kind()).isEqualTo(kinderen.getFirst());

        zaak.doe(BIJDRAGE).doe(KINDGESPREK).wachtOp(BIJDRAGE).doe(BIJDRAGE);
        zaak.doe(ZITTING, geen().met(Vraag.IS_DIRECT_VEILIG, false))
                .doe(DIRECTE_MAATREGEL)
                .doe(ZITTING, geen().met(Vraag.IS_DIRECT_VEILIG, true));
        Planverloop.vanOpstellenTotAfsluiten(zaak);

        assertThat(zaak.loopt()).isFalse();
    }

    @Test
    @DisplayName("Een aanmelding door radar, GI of lokaal team begint bij de screening en verdraagt een lege tafel")
    void begintZonderArtsMetLegeTafel() {
        var zaak = draaiboek.beginMetMda();

        zaak.wachtOp(SCREENING)
                .doe(SCREENING, besluit("AANVAARD"))
                .doe(GEZIN_INFORMEREN)
                .doe(TAFEL_SAMENSTELLEN)
                .wachtOp(ZITTING)
                .doe(ZITTING, geen().met(Vraag.IS_DIRECT_VEILIG, true));
        Planverloop.vanOpstellenTotAfsluiten(zaak);

        assertThat(zaak.gevraagd()).last().isEqualTo("sluitZaak");
    }

    @Test
    @DisplayName(
            "Wordt het gezin niet aanvaard, met advies of zonder, dan gaat Veilig Thuis verder met voorwaarden en plan")
    void gaatNaAfwijzingTerugNaarVeiligThuis() {
        for (String afwijzing : List.of("ADVIES", "TERUG")) {
            var zaak = totTriage().doe(TRIAGE, Draaiboek.triage(false, true)).doe(SCREENING, besluit(afwijzing));

            zaak.wachtOp(VEILIGHEIDSVOORWAARDEN);
        }
    }

    private Draaiboek.Zaak totTriage() {
        var zaak = draaiboek.begin(1);
        return zaak.meld(zaak.kind())
                .doe(KENNISGEVING_OUDERS, geen().met(Vraag.IS_KENNIS_GEGEVEN, true))
                .doe(TERUGKOPPELING_MELDER);
    }

    private static Antwoorden besluit(String besluit) {
        return geen().met(Vraag.SCREENINGSBESLUIT, besluit);
    }
}
