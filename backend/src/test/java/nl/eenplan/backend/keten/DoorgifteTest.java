package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.ACUTE_VEILIGHEID;
import static nl.eenplan.processes.api.Taaksoort.ACUUT_MELDEN;
import static nl.eenplan.processes.api.Taaksoort.CONSULT_KINDERARTS;
import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.FMO_UITVOEREN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_VASTLEGGEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.eenplan.backend.doorgifte.Doorgifte;
import nl.eenplan.backend.doorgifte.DoorgifteService.Telefoonnummer;
import nl.eenplan.backend.gezin.Doorgegevensignalen.Doorgegeven;
import nl.eenplan.backend.gezin.Gezinsbeeld;
import nl.eenplan.backend.gezin.Signaalaanleiding;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.letsel.Aard;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.politie.FmoTaken;
import nl.eenplan.backend.werkvoorraad.Concepten;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName(
        "Wat een andere arts onderweg hoort of ziet, komt bij wie het kind behandelt; zijn eigen taak blijft staan")
class DoorgifteTest extends Doorgiftezaak {

    @Autowired
    private Concepten concepten;

    @Autowired
    private FmoTaken fmo;

    @Test
    @DisplayName("De klok van een lopend onderzoek blijft die van het incident, wat er ook wordt doorgegeven")
    void laatDeKlokStaan() {
        var ander = artsen.signaal("Tess");
        artsen.totForensischOnderzoek(ander, nu().minusDays(1));
        var onderzoek = keten.taakVan("deboer", ander, FMO_UITVOEREN);
        var vooraf = mensen.als("deboer", () -> fmo.klok(onderzoek));

        assertThat(geef("deboer", onderzoek, Signaalaanleiding.KIND_VERTELT)).isInstanceOf(Doorgifte.Doorgegeven.class);

        assertThat(vooraf.isTijdBekend()).isTrue();
        assertThat(mensen.als("deboer", () -> fmo.klok(onderzoek))).isEqualTo(vooraf);
    }

    @Test
    @DisplayName("De vertrouwensarts geeft door: de behandelend arts krijgt F1, leest het daar en krijgt een lege mail")
    void begintOpnieuwBijEersteZorg() {
        mensen.als("visser", () -> concepten.bewaar(consult, "{\"advies\":\"half\"}"));
        var vooraf = mails().size();

        assertThat(geef("visser", consult, Signaalaanleiding.KIND_VERTELT))
                .isEqualTo(new Doorgifte.Doorgegeven(EERSTE_ZORG, "L. Mulder", false, null));

        var zorg = keten.taakVan("mulder", gezin, EERSTE_ZORG);
        assertThat(mensen.als("mulder", () -> doorgiften.doorgegeven(zorg)))
                .extracting(Doorgegeven::wat, Doorgegeven::beschrijving, Doorgegeven::gevondenDoor, Doorgegeven::door)
                .containsExactly(tuple(Signaalaanleiding.KIND_VERTELT, WOORDEN, "Noor", "M. Visser"));
        assertThat(mensen.als("mulder", () -> leden.leden(gezin)).signalen().getFirst())
                .extracting(Gezinsbeeld.Signaal::bron, Gezinsbeeld.Signaal::rol, Gezinsbeeld.Signaal::door)
                .containsExactly(Signaalbron.VERTROUWENSARTS, Rol.VERTROUWENSARTS, "M. Visser");
        assertThat(mails().subList(vooraf, mails().size())).singleElement().satisfies(mail -> {
            assertThat(mail.aan()).isEqualTo("mulder");
            assertThat(mail.onderwerp()).startsWith("Taak voor u bij ");
            assertThat(mail.onderwerp() + mail.tekst())
                    .doesNotContainIgnoringCase("Noor", "Veldhuis", "signaal", "gevaar", "thuis", "Visser");
        });
        assertThat(mensen.als("visser", () -> concepten.vind(consult)))
                .hasValueSatisfying(concept -> assertThat(concept.json()).contains("half"));
        assertThat(mensen.als("visser", () -> consulten.consultVertrouwensarts(consult, Voorbeelden.consult()))
                        .getClass()
                        .getSimpleName())
                .as("haar eigen advies loopt door")
                .isEqualTo("Gelukt");
    }

    @Test
    @DisplayName("Ook de forensisch arts geeft door, uit F5c en F6; acuut gevaar leidt langs F1 naar direct melden")
    void brengtAcuutGevaarNaarDirectMelden() {
        keten.rondtAf(
                "visser",
                gezin,
                CONSULT_VERTROUWENSARTS,
                taak -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));
        var foto = keten.taakVan("deboer", gezin, FOTOS_BEOORDELEN);

        assertThat(geef("deboer", foto, Signaalaanleiding.ACUUT_GEVAAR)).isInstanceOf(Doorgifte.Doorgegeven.class);

        assertThat(mensen.als("deboer", () -> doorgiften.artsen(foto)))
                .extracting(Telefoonnummer::naam)
                .containsExactly("L. Mulder");
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        assertThat(List.of(ACUUT_MELDEN, ACUTE_VEILIGHEID, LETSEL_BESCHRIJVEN))
                .allSatisfy(soort -> assertThat(keten.taak("mulder", gezin, soort))
                        .as(soort.name())
                        .isPresent());
        keten.rondtAf(
                "deboer",
                gezin,
                FOTOS_BEOORDELEN,
                taak -> consulten.fotosBeoordelen(taak, Voorbeelden.fotobeoordeling()));
        var duiden = keten.taakVan("deboer", gezin, LETSELDUIDEN);
        assertThat(geef("deboer", duiden, Signaalaanleiding.NIEUW_LETSEL))
                .as("bij de gang die nog bij F2 is")
                .isEqualTo(new Doorgifte.Doorgegeven(LETSEL_BESCHRIJVEN, "L. Mulder", true, null));
        assertThat(keten.taak("mulder", gezin, EERSTE_ZORG)).isEmpty();
    }

    @Test
    @DisplayName("Ook uit F4b en F5a, waar het kind zelf kan spreken")
    void geeftDoorUitGesprekEnOnderzoek() {
        var langer = artsen.signaal("Tess");
        artsen.beschrijf(langer, Voorbeelden.noor());
        var aard = Voorbeelden.zonderFotos(Aard.SEKSUEEL_NA_7_DAGEN, nu().minusDays(30), null);
        keten.rondtAf("mulder", langer, FOTOS_VASTLEGGEN, taak -> letsel.fotosVastleggen(taak, aard));
        var vandaag = artsen.signaal("Bo");
        artsen.totForensischOnderzoek(vandaag, nu().minusDays(1));

        geef("visser", keten.taakVan("visser", langer, CONSULT_KINDERARTS), Signaalaanleiding.KIND_VERTELT);
        geef("deboer", keten.taakVan("deboer", vandaag, FMO_UITVOEREN), Signaalaanleiding.KIND_VERTELT);

        assertThat(List.of(langer, vandaag))
                .allSatisfy(zaak ->
                        assertThat(keten.taak("mulder", zaak, EERSTE_ZORG)).isPresent());
        assertThat(mensen.als("mulder", () -> leden.leden(vandaag)).signalen().getFirst())
                .extracting(Gezinsbeeld.Signaal::bron, Gezinsbeeld.Signaal::aanleiding)
                .containsExactly(Signaalbron.FORENSISCH_ARTS, Signaalaanleiding.KIND_VERTELT);
    }

    @Test
    @DisplayName("Bij F2 gaat gevaar opnieuw langs F1, en bij F3 alles; wie doorgeeft hoort welke stap ernaast loopt")
    void begintNaastEenGangDieAlVerderIs() {
        keten.nieuwLetsel(gezin);
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));

        assertThat(geef("visser", consult, Signaalaanleiding.ACUUT_GEVAAR))
                .isEqualTo(new Doorgifte.Doorgegeven(EERSTE_ZORG, "L. Mulder", false, LETSEL_BESCHRIJVEN));

        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        keten.rondtAf("mulder", gezin, LETSEL_BESCHRIJVEN, taak -> letsel.letselBeschrijven(taak, Voorbeelden.noor()));
        assertThat(geef("visser", consult, Signaalaanleiding.NIEUW_LETSEL))
                .isEqualTo(new Doorgifte.Doorgegeven(EERSTE_ZORG, "L. Mulder", false, FOTOS_VASTLEGGEN));
    }

    @Test
    @DisplayName("De arts die dit kind zag krijgt de taak en de volgende stappen, niet wie later bij het gezin kwam")
    void gaatNaarDeArtsVanDitKind() {
        betrek("aydin", Rol.BEHANDELEND_ARTS);

        geef("visser", consult, Signaalaanleiding.KIND_VERTELT);

        assertThat(keten.taak("aydin", gezin, EERSTE_ZORG)).isEmpty();
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.eersteZorg()));
        assertThat(keten.taak("aydin", gezin, LETSEL_BESCHRIJVEN)).isEmpty();
        assertThat(keten.taak("mulder", gezin, LETSEL_BESCHRIJVEN)).isPresent();
        assertThat(mails()).extracting(Mail::aan).doesNotContain("aydin");
    }
}
