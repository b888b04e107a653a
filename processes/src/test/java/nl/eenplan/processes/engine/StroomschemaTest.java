package nl.eenplan.processes.engine;

import static nl.eenplan.processes.api.Antwoorden.geen;
import static nl.eenplan.processes.api.Taaksoort.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Procestest
class StroomschemaTest {

    @Autowired
    Draaiboek draaiboek;

    @Test
    @DisplayName("Route A met FMO-opdracht gaat langs politie en forensisch onderzoek naar de duiding")
    void gaatBijRecentSeksueelGeweldLangsFmo() {
        var zaak = totRoute("A");

        zaak.wachtOp(SPOEDOVERLEG, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN).doe(SPOEDOVERLEG, bereikt());
        assertThat(zaak.taak(FMO_BESLUIT).rollen()).containsExactly(Rol.POLITIE);
        zaak.doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, true));
        assertThat(zaak.timers("timer_zevenDagen").getFirst().getDuedate())
                .isEqualTo(Date.from(draaiboek.domein.einde7DagenNaIncident(zaak.gezin, zaak.kind())));

        zaak.doe(FMO_UITVOEREN, uitgevoerd(true)).wachtOp(LETSELDUIDEN, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN);
    }

    @Test
    @DisplayName("Zijn de zeven dagen na het incident voorbij, dan hoort iemand het; het FMO blijft staan, en wat al is"
            + " gedaan kan nog worden vastgelegd")
    void laatFmoStaanNaZevenDagen() {
        var zaak = totFmo();

        zaak.laatAflopen("timer_zevenDagen").wachtOp(FMO_UITVOEREN, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN);

        assertThat(zaak.gevraagd()).containsExactly("termijnOverschreden FMO_UITVOEREN");
        zaak.doe(FMO_UITVOEREN, uitgevoerd(true)).wachtOp(LETSELDUIDEN, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN);
    }

    @Test
    @DisplayName("Is het FMO niet uitgevoerd, dan volgt het consult van vertrouwensarts en kinderarts")
    void gaatNaEenFmoDatNietDoorgingNaarKinderarts() {
        totFmo().doe(FMO_UITVOEREN, uitgevoerd(false))
                .wachtOp(CONSULT_KINDERARTS, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN)
                .doe(CONSULT_KINDERARTS)
                .wachtOp(LETSELDUIDEN, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN);
    }

    @Test
    @DisplayName("Zegt niemand of het FMO is uitgevoerd, dan telt het als uitgevoerd")
    void teltZonderAntwoordAlsUitgevoerd() {
        totFmo().doe(FMO_UITVOEREN).wachtOp(LETSELDUIDEN, SPOED_VERTROUWENSARTS, PEP_OVERWEGEN);
    }

    @Test
    @DisplayName("Wil de politie geen FMO, dan volgt het consult van vertrouwensarts en kinderarts")
    void gaatZonderFmoNaarKinderarts() {
        totRoute("A")
                .doe(SPOEDOVERLEG, bereikt())
                .doe(SPOED_VERTROUWENSARTS, bereikt())
                .doe(PEP_OVERWEGEN)
                .doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, false))
                .doe(CONSULT_KINDERARTS)
                .wachtOp(LETSELDUIDEN);
    }

    @Test
    @DisplayName("Route B gaat naar de kinderarts, route D via het LECK naar de forensisch arts")
    void volgtRoutesBEnD() {
        totRoute("B").wachtOp(CONSULT_KINDERARTS);
        totRoute("D").doe(CONSULT_LECK).wachtOp(FOTOS_BEOORDELEN);
    }

    @Test
    @DisplayName("Route C zonder forensische vraag gaat van de vertrouwensarts direct naar de duiding")
    void slaatForensischeBeoordelingOver() {
        totRoute("C").doe(CONSULT_VERTROUWENSARTS, Draaiboek.criteria()).wachtOp(LETSELDUIDEN);
    }

    @Test
    @DisplayName("Verwaarlozing zonder letsel gaat direct naar het afwegen, overlijden na de NODO-procedure")
    void volgtRoutesEEnF() {
        totRoute("E").wachtOp(AFWEGEN);
        totRoute("F").doe(OVERLIJDEN_NODO).wachtOp(AFWEGEN);
    }

    @Test
    @DisplayName("Blijft er geen vermoeden, dan sluit het stroomschema met de reden")
    void sluitZonderVermoeden() {
        var zaak = totRoute("E").doe(AFWEGEN, geen().met(Vraag.IS_VERMOEDEN, false));

        zaak.wachtOp();
        assertThat(zaak.gevraagd()).containsExactly("sluitStroomschema " + zaak.kind(), "sluitZaak");
    }

    @Test
    @DisplayName("Heeft de hulp resultaat, dan sluit het stroomschema met afspraken en zonder melding")
    void sluitMetAfspraken() {
        var zaak = totRoute("E").doe(AFWEGEN, hulp(true));

        zaak.wachtOp();
        assertThat(zaak.gevraagd()).containsExactly("sluitStroomschema " + zaak.kind(), "sluitZaak");
    }

    @Test
    @DisplayName("Is er een dag afgesproken, dan weegt de arts dan opnieuw af; zonder resultaat meldt hij alsnog")
    void weegtOpDeAfgesprokenDagOpnieuwAf() {
        var zaak = totRoute("E").doe(AFWEGEN, hulp(true).met(Vraag.IS_TERUGKIJKEN, true));

        zaak.wachtOp();
        assertThat(zaak.loopt()).isTrue();
        zaak.laatAflopen("timer_terugkijken")
                .wachtOp(AFWEGEN)
                .doe(AFWEGEN, hulp(false))
                .wachtOp(MELDEN);
    }

    @Test
    @DisplayName("Ging het goed tot de afgesproken dag, dan sluit de zaak met de reden")
    void sluitNaHetTerugkijken() {
        var zaak = totRoute("E")
                .doe(AFWEGEN, hulp(true).met(Vraag.IS_TERUGKIJKEN, true))
                .laatAflopen("timer_terugkijken")
                .doe(AFWEGEN, hulp(true));

        assertThat(zaak.loopt()).isFalse();
        assertThat(zaak.gevraagd()).containsExactly("sluitStroomschema " + zaak.kind(), "sluitZaak");
    }

    private static Antwoorden hulp(boolean heeftResultaat) {
        return geen().met(Vraag.IS_VERMOEDEN, true)
                .met(Vraag.IS_ONVEILIG, false)
                .met(Vraag.KAN_HELPEN, true)
                .met(Vraag.WERKT_MEE, true)
                .met(Vraag.HEEFT_RESULTAAT, heeftResultaat);
    }

    @Test
    @DisplayName(
            "Bij acuut gevaar begint het melden direct, escaleert de veiligheid na 15 minuten en meldt F8 niet dubbel")
    void meldtBijAcuutGevaarEnWachtNietOpDuiding() {
        var zaak = draaiboek.begin(1).doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, true));

        zaak.wachtOp(ACUTE_VEILIGHEID, ACUUT_MELDEN, LETSEL_BESCHRIJVEN)
                .laatAflopen("timer_acuteVeiligheid")
                .doe(ACUUT_MELDEN)
                .doe(ACUTE_VEILIGHEID);
        zaak.doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route("E"))
                .doe(AFWEGEN, geen().met(Vraag.IS_VERMOEDEN, true).met(Vraag.IS_ONVEILIG, true))
                .wachtOp(TRIAGE, KENNISGEVING_OUDERS, TERUGKOPPELING_MELDER);

        assertThat(zaak.gevraagd())
                .containsExactly("termijnOverschreden ACUTE_VEILIGHEID", "verstuurMelding " + zaak.kind());
    }

    private static Antwoorden bereikt() {
        return geen().met(Vraag.IS_BEREIKT, true);
    }

    private static Antwoorden uitgevoerd(boolean isUitgevoerd) {
        return geen().met(Vraag.IS_FMO_UITGEVOERD, isUitgevoerd);
    }

    private Draaiboek.Zaak totFmo() {
        return totRoute("A").doe(SPOEDOVERLEG, bereikt()).doe(FMO_BESLUIT, geen().met(Vraag.IS_FMO_NODIG, true));
    }

    private Draaiboek.Zaak totRoute(String letter) {
        return draaiboek
                .begin(1)
                .doe(EERSTE_ZORG, geen().met(Vraag.IS_ACUUT, false))
                .doe(LETSEL_BESCHRIJVEN, geen().met(Vraag.IS_UITGESLOTEN, false))
                .doe(FOTOS_VASTLEGGEN, Draaiboek.route(letter));
    }
}
