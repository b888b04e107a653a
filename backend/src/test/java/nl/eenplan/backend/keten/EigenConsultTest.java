package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.CONSULT_VERTROUWENSARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.ConsultService;
import nl.eenplan.backend.letsel.Criterium;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.Mobiliteit;
import nl.eenplan.backend.letsel.Stolling;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding.Gelukt;
import nl.eenplan.backend.werkvoorraad.Afronding.Ongeldig;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.processes.api.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@DisplayName("F4c: een ander adviseert, en over een ongeboren kind wordt niet gevraagd wat het kan")
class EigenConsultTest {

    @Autowired
    private Keten keten;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @AfterEach
    void isWeerAlleenHuisarts() {
        jdbc.sql("delete from functie where medewerker = :mulder and rol = :rol")
                .param("mulder", mensen.wie("mulder").id().waarde())
                .param("rol", Rol.VERTROUWENSARTS.sleutel())
                .update();
    }

    @Test
    @DisplayName("Wie het kind zelf behandelt en ook vertrouwensarts is, krijgt zijn eigen vraag niet; een collega wel")
    void vraagtEenCollega() {
        var gezin = artsen.signaal();
        wordtOokVertrouwensarts("mulder");

        artsen.totConsult(gezin);

        assertThat(keten.taak("mulder", gezin, CONSULT_VERTROUWENSARTS)).isEmpty();
        var taak = keten.taakVan("visser", gezin, CONSULT_VERTROUWENSARTS);
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() ->
                        mensen.als("mulder", () -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult())));
        assertThat(mensen.als("visser", () -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult())))
                .isEqualTo(new Gelukt());
    }

    @Test
    @DisplayName("Ook wie als tweede arts mee onderzocht, adviseert niet zelf, en leest waarom")
    void weigertEigenAntwoord() {
        var gezin = artsen.signaal();
        artsen.totConsult(gezin);
        var taak = keten.taakVan("visser", gezin, CONSULT_VERTROUWENSARTS);
        jdbc.sql("insert into onderzoek select (jsonb_populate_record(o, jsonb_build_object("
                        + "'id', gen_random_uuid(), 'door', :visser))).* from onderzoek o where o.gezin = :gezin")
                .param("visser", mensen.wie("visser").id().waarde())
                .param("gezin", gezin.waarde())
                .update();

        var antwoord = mensen.als("visser", () -> consulten.consultVertrouwensarts(taak, Voorbeelden.consult()));

        assertThat(antwoord)
                .isEqualTo(new Ongeldig(List.of(new Veldfout(
                        "advies",
                        "U hebt dit kind zelf onderzocht of gefotografeerd. Laat een andere vertrouwensarts adviseren;"
                                + " wordt het vandaag niets, dan kan het LECK adviseren."))));
    }

    @Test
    @DisplayName("Een ongeboren kind beantwoordt geen vraag naar wat het kan, en is daarom niet ‘nog niet mobiel’")
    void vraagtNietWatEenOngeborenKindKan() {
        var gezin = keten.signaalVanOngeboren();
        artsen.beschrijf(gezin, onderzoek(null));
        artsen.legFotosVast(gezin);
        var taak = keten.taakVan("visser", gezin, CONSULT_VERTROUWENSARTS);

        assertThat(mensen.als("visser", () -> consulten.voorbereiding(taak)).voorgesteld())
                .doesNotContain(Criterium.PREMOBIEL);
        assertThat(mensen.als("visser", () -> inzage.voorTaak(taak)))
                .matches(dossier -> dossier.isOngeboren())
                .extracting(dossier -> dossier.onderzoek().orElseThrow().mobiliteit())
                .isEqualTo(Mobiliteit.ONGEBOREN);
    }

    @Test
    @DisplayName("Stond er van een ongeboren kind toch ‘ligt’, dan telt dat niet mee")
    void teltEenOudAntwoordNiet() {
        var gezin = keten.signaalVanOngeboren();
        artsen.beschrijf(gezin, onderzoek(Mobiliteit.LIGT));
        artsen.legFotosVast(gezin);
        var taak = keten.taakVan("visser", gezin, CONSULT_VERTROUWENSARTS);

        assertThat(mensen.als("visser", () -> consulten.voorbereiding(taak)).voorgesteld())
                .doesNotContain(Criterium.PREMOBIEL);
    }

    private static LetselBeschrijvenGegevens onderzoek(@Nullable Mobiliteit mobiliteit) {
        return new LetselBeschrijvenGegevens(
                Voorbeelden.GEZIEN,
                "Moeder vertelt dat zij op haar buik is geslagen.",
                true,
                null,
                mobiliteit,
                Stolling.ONBEKEND,
                null,
                List.of(),
                "Geweld tegen moeder in de zwangerschap",
                false,
                null);
    }

    private void wordtOokVertrouwensarts(String wie) {
        var arts = mensen.wie(wie);
        jdbc.sql("insert into functie (medewerker, organisatie, rol, volgorde) values (:wie, :waar, :rol, 9)")
                .param("wie", arts.id().waarde())
                .param("waar", arts.organisatie().waarde())
                .param("rol", Rol.VERTROUWENSARTS.sleutel())
                .update();
    }
}
