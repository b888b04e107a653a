package nl.eenplan.backend.inzage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenplan.backend.inzage.InzageService.Afscherming;
import nl.eenplan.backend.inzage.InzageService.Indiening;
import nl.eenplan.backend.inzage.InzageService.Intrekking;
import nl.eenplan.backend.inzage.InzageService.Stand;
import nl.eenplan.backend.inzage.Inzageoordeel.Besluit;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import nl.eenplan.processes.api.delen.Deeluitkomst;
import nl.eenplan.processes.api.delen.Omstandigheid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vragen om een afgeschermd deel zegt niets over wat erin ligt en gaat nooit verder dan de regels")
class InzagegrensTest extends Inzageproef {

    @Test
    @DisplayName("Een afgeschermd deel staat er ook als er niets in ligt, en zegt welke regel geldt")
    void zegtNietsOverInhoud() {
        var leeg = afscherming("jansen", Compartiment.POLITIE);
        var vol = afscherming("jansen", Compartiment.MEDISCH);

        assertThat(leeg.isTeVragen()).isTrue();
        assertThat(leeg.eigenaar()).isEqualTo(Rol.POLITIE);
        assertThat(vol.besluit().uitkomst()).isEqualTo(Deeluitkomst.MET_MOTIVERING);
        assertThat(vol.eigenaar()).isEqualTo(Rol.BEHANDELEND_ARTS);
        assertThat(afschermingen("jansen"))
                .extracting(Afscherming::deel)
                .isEqualTo(afschermingenVan(artsen.signaal(), "jansen"));
    }

    @Test
    @DisplayName("Wie buiten de zaak staat, krijgt niets te zien en kan niets vragen; dat staat in het logboek")
    void weigertBuitenstaander() {
        var verzoek = vraagt("jansen", Compartiment.MEDISCH, null);
        var taak = keten.taakVan("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN);
        var voor = weigeringen();

        mensen.als("aydin", () -> {
            assertThatThrownBy(() -> inzage.afschermingen(gezin)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null)))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> inzage.trekIn(verzoek)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> taken.beoordeling(taak)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> taken.beoordeel(taak, toekennen())).isInstanceOf(GeenToegang.class);
            assertThat(inzage.vanMij(10)).isEmpty();
        });
        assertThat(weigeringen()).isEqualTo(voor + 5);
        assertThat(keten.taak("jansen", gezin, Taaksoort.INZAGE_BEOORDELEN)).isEmpty();
    }

    @Test
    @DisplayName(
            "Hetzelfde twee keer vragen geeft één taak; na intrekken kan het opnieuw, na antwoord is intrekken te laat")
    void vraagtEenKeer() {
        var eerste = vraagt("jansen", Compartiment.MEDISCH, null);

        assertThat(mensen.als("jansen", () -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null))))
                .isInstanceOf(Indiening.AlGevraagd.class);
        assertThat(mensen.als("jansen", () -> inzage.trekIn(eerste))).isEqualTo(Intrekking.GELUKT);
        assertThat(keten.taak("mulder", gezin, Taaksoort.INZAGE_BEOORDELEN)).isEmpty();
        assertThat(mensen.als("jansen", () -> inzage.trekIn(eerste))).isEqualTo(Intrekking.AL_BEANTWOORD);

        var tweede = vraagt("jansen", Compartiment.MEDISCH, null);
        oordeelt("mulder", toekennen());
        assertThat(mensen.als("jansen", () -> inzage.trekIn(tweede))).isEqualTo(Intrekking.AL_BEANTWOORD);
        assertThat(mensen.als("jansen", () -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null))))
                .isInstanceOf(Indiening.AlOpen.class);
    }

    @Test
    @DisplayName("Wat de regels weigeren kan niemand vragen; zonder uitleg van de noodzaak wordt niets verstuurd")
    void houdtZichAanDeRegels() {
        betrek("bakker", Rol.REGISSEUR);

        assertThat(mensen.als("bakker", () -> inzage.vraag(gezin, Compartiment.MEDISCH, vraag(null))))
                .isInstanceOfSatisfying(
                        Indiening.NietMogelijk.class,
                        niet -> assertThat(niet.reden()).contains("deelregels"));
        assertThat(mensen.als(
                        "jansen",
                        () -> inzage.vraag(
                                gezin, Compartiment.MEDISCH, new Inzagevraag(Doel.BEOORDELEN, "nodig", null))))
                .isInstanceOf(Indiening.Ongeldig.class);
        assertThat(mensen.als("mulder", () -> inzage.vraag(gezin, Compartiment.PLAN, vraag(null))))
                .isInstanceOf(Indiening.NietMogelijk.class);
    }

    @Test
    @DisplayName("Vragen de regels toestemming, dan kan de eigenaar niet toekennen, wel zeggen dat die eerst nodig is")
    void verwijstNaarToestemming() {
        betrek("yilmaz", Rol.POLITIE);
        vraagt("yilmaz", Compartiment.MEDISCH, null);

        assertThat(fouten(oordeelt("mulder", toekennen()))).anyMatch(fout -> fout.contains("alleen met toestemming"));
        assertThat(oordeelt(
                        "mulder",
                        new Inzageoordeel(Besluit.TOESTEMMING_VRAGEN, null, false, "Vraag het eerst aan de moeder.")))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(mijn("yilmaz").stand()).isEqualTo(Stand.TOESTEMMING_NODIG);
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Bij acuut gevaar zonder toestemming gaat het deel pas open als een andere arts het eens is")
    void vraagtEenTweedeArts() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("visser", Rol.VERTROUWENSARTS);
        vraagt("yilmaz", Compartiment.MEDISCH, Omstandigheid.ACUUT_GEVAAR);
        oordeelt("mulder", new Inzageoordeel(Besluit.TOEKENNEN, vandaag().plusDays(1), true, "Acuut, dat klopt."));
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.MEDISCH);
        assertThat(mijn("yilmaz").stand()).isEqualTo(Stand.TWEEDE_OORDEEL);

        var taak = keten.taakVan("visser", gezin, Taaksoort.INZAGE_TWEEDE_OORDEEL);
        assertThat(mensen.als("visser", () -> taken.beoordeling(taak))
                        .orElseThrow()
                        .eerste())
                .isNotNull();
        assertThat(mensen.als("visser", () -> taken.beoordeelAlsTweede(taak, new Tweedeoordeel(true, "Eens."))))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(leesbaar("yilmaz")).contains(Compartiment.MEDISCH);
    }

    @Test
    @DisplayName("Is de tweede arts het niet eens, dan blijft het deel dicht")
    void blijftDichtZonderDeTweede() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("visser", Rol.VERTROUWENSARTS);
        vraagt("yilmaz", Compartiment.MEDISCH, Omstandigheid.ACUUT_GEVAAR);
        oordeelt("mulder", new Inzageoordeel(Besluit.TOEKENNEN, vandaag().plusDays(1), true, "Acuut, dat klopt."));

        keten.rondtAf(
                "visser",
                gezin,
                Taaksoort.INZAGE_TWEEDE_OORDEEL,
                taak -> taken.beoordeelAlsTweede(taak, new Tweedeoordeel(false, "Het gevaar is geweken.")));

        assertThat(mijn("yilmaz").stand()).isEqualTo(Stand.GEWEIGERD);
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.MEDISCH);
    }
}
