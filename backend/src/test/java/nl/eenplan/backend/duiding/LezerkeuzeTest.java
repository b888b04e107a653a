package nl.eenplan.backend.duiding;

import static nl.eenplan.backend.duiding.Duidingproef.AUTEUR_BIG;
import static nl.eenplan.backend.duiding.Duidingproef.LEZER_BIG;
import static nl.eenplan.backend.duiding.Duidingproef.eens;
import static nl.eenplan.backend.duiding.Duidingproef.meldingen;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.TWEEDE_LEZING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.Duidingstand;
import nl.eenplan.backend.letsel.Duidingstatus;
import nl.eenplan.backend.letsel.LetselduidingService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.waarneming.WaarnemingService;
import nl.eenplan.backend.waarneming.WaarnemingService.Aanvraag;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.engine.Klokslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// P. de Boer wrote; A. Terpstra is the other forensic doctor of the region.
@Ketentest
@Import({Duidingproef.class, Klokslag.class})
@DisplayName("Wie een letselduiding schreef, leest haar niet als tweede, en ondertekent met zijn eigen BIG-nummer")
class LezerkeuzeTest {

    @Autowired
    private Duidingproef proef;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselduidingService duidingen;

    @Autowired
    private LezingService lezingen;

    @Autowired
    private WaarnemingService waarnemingen;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @AfterEach
    void herstelDeRegio() {
        jdbc.sql("update medewerker set actief = true, big = ? where gebruikersnaam = 'terpstra'")
                .param(LEZER_BIG)
                .update();
        jdbc.sql("update medewerker set big = ? where gebruikersnaam = 'deboer'")
                .param(AUTEUR_BIG)
                .update();
    }

    @Test
    @DisplayName("De auteur krijgt zijn eigen duiding niet aangeboden en niet geteld; zijn collega wel")
    void biedtDeAuteurNietsAan() {
        var artsVoor = aantal("deboer");
        var collegaVoor = aantal("terpstra");

        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);

        var taak = keten.taakVan("terpstra", gezin, TWEEDE_LEZING);
        assertThat(aantal("terpstra")).isEqualTo(collegaVoor + 1);
        assertThat(aantal("deboer")).isEqualTo(artsVoor);
        for (var filter : List.of(Filter.voorMij(), team())) {
            assertThat(lezingen("terpstra", filter, gezin)).as("collega").containsExactly(taak);
            assertThat(lezingen("deboer", filter, gezin)).as("auteur").isEmpty();
        }
        assertThat(mensen.als("deboer", () -> werkvoorraad.aantal(team())))
                .isEqualTo(mensen.als("deboer", () -> werkvoorraad.regels(team(), 0, 200))
                        .size());
        assertThat(mensen.als("deboer", () -> werkvoorraad.bijAnderen(200)))
                .extracting(Taakregel::taak)
                .contains(taak);

        assertThat(mensen.als("deboer", () -> werkvoorraad.claim(taak))).isEqualTo(Claim.AL_GENOMEN);
        assertThat(mensen.als("terpstra", () -> werkvoorraad.claim(taak))).isEqualTo(Claim.GELUKT);
        assertThat(mensen.als("terpstra", () -> werkvoorraad.geefTerug(taak))).isEqualTo(Claim.GELUKT);
        assertThat(keten.taak("deboer", gezin, TWEEDE_LEZING)).isEmpty();
        assertThat(aantal("deboer")).isEqualTo(artsVoor);
        assertThat(proef.leest("terpstra", gezin, eens(1))).isEqualTo(new Afronding.Gelukt());
        assertThat(aantal("deboer")).isEqualTo(artsVoor);
        assertThat(aantal("terpstra")).isEqualTo(collegaVoor);
    }

    @Test
    @DisplayName("Ook wie voor een collega waarneemt, leest zijn eigen duiding niet")
    void biedtDeAuteurNietsAanAlsWaarnemer() {
        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        var taak = keten.taakVan("terpstra", gezin, TWEEDE_LEZING);
        mensen.als("terpstra", () -> werkvoorraad.claim(taak));
        var voor = aantal("deboer");
        assertThat(mensen.als(
                        "terpstra",
                        () -> waarnemingen.regel(new Aanvraag(
                                mensen.wie("terpstra").id(),
                                mensen.wie("deboer").id(),
                                Set.of(Rol.FORENSISCH_ARTS),
                                Set.of(gezin),
                                null,
                                LocalDateTime.now(klok).plusHours(1)))))
                .isInstanceOf(WaarnemingService.Uitkomst.Geregeld.class);

        assertThat(keten.taak("deboer", gezin, TWEEDE_LEZING)).isEmpty();
        assertThat(aantal("deboer")).isEqualTo(voor);
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("deboer", () -> lezingen.lees(taak, eens(1))));
    }

    @Test
    @DisplayName(
            "Is er geen tweede forensisch arts, dan legt een vertrouwensarts vast wie elders las; nooit met het BIG-nummer van de auteur")
    void laatEldersLezen() {
        jdbc.sql("update medewerker set actief = false where gebruikersnaam = 'terpstra'")
                .update();
        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);
        assertThat(keten.taak("deboer", gezin, TWEEDE_LEZING)).isEmpty();

        assertThat(meldingen(proef.leest(
                        "visser", gezin, new LeesGegevens(Leesoordeel.EENS, null, "N. Vries", "LECK", AUTEUR_BIG, 1))))
                .containsExactly("Dit is het BIG-nummer van de auteur. De tweede lezer is altijd een ander.");
        assertThat(meldingen(
                        proef.leest("visser", gezin, new LeesGegevens(Leesoordeel.EENS, null, null, null, "123", 1))))
                .containsExactlyInAnyOrder(
                        "Vul de naam van de forensisch arts in.",
                        "Vul in waar hij of zij werkt.",
                        "Vul het BIG-nummer van de lezer in: 11 cijfers.");
        proef.leest("visser", gezin, new LeesGegevens(Leesoordeel.EENS, null, "N. Vries", "LECK", "79012345601", 1));

        assertThat(proef.laatste(gezin).stand()).isEqualTo(Duidingstand.DEFINITIEF);
        assertThat(proef.laatste(gezin).lezing())
                .extracting("lezer", "vanBuiten", "vastgelegdDoor")
                .containsExactly("N. Vries", "LECK", "M. Visser");
    }

    @Test
    @DisplayName("De database weigert de auteur als lezer, welke weg iemand ook neemt")
    void weigertDeAuteurOokInDeDatabase() {
        var gezin = proef.getekend(Duidingstatus.DEFINITIEF);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("""
                                insert into duidinglezing (id, versienummer, gezin, kind, taak, door, door_naam,
                                    vastgelegd_op, duiding, oordeel, lezer, big_nummer, sha256)
                                select gen_random_uuid(), 0, gezin, kind, 'eigen', door, door_naam, now(), id, 'EENS',
                                       door_naam, '79012345601', repeat('0', 64) from letselduiding where id = ?
                                """).param(proef.laatste(gezin).id()).update())
                .havingRootCause()
                .withMessageContaining("nooit de auteur");
    }

    @Test
    @DisplayName("Een arts zonder BIG-nummer kan niet ondertekenen en hoort wat te doen; een verkeerd nummer evenmin")
    void vraagtEenBigNummer() {
        var gezin = artsen.signaal();
        artsen.totDuiding(gezin);
        jdbc.sql("update medewerker set big = '19999010099' where gebruikersnaam = 'deboer'")
                .update();
        assertThat(meldingen(tekent(gezin)))
                .containsExactly("Vul het BIG-nummer in dat bij uw account hoort: 11 cijfers.");

        jdbc.sql("update medewerker set big = null where gebruikersnaam = 'deboer'")
                .update();

        assertThat(meldingen(tekent(gezin))).singleElement().asString().contains("geef deze taak terug");
        assertThat(proef.versies(gezin)).isEmpty();
    }

    private long aantal(String wie) {
        return mensen.als(wie, () -> werkvoorraad.aantal(Filter.voorMij()));
    }

    private List<TaakId> lezingen(String wie, Filter filter, GezinId gezin) {
        return mensen.als(wie, () -> werkvoorraad.regels(filter, 0, 200)).stream()
                .filter(regel -> regel.gezin().equals(gezin) && regel.soort() == TWEEDE_LEZING)
                .map(Taakregel::taak)
                .toList();
    }

    private static Filter team() {
        return new Filter(Filter.Wie.MIJN_TEAM, false, false, Set.of());
    }

    private Afronding tekent(GezinId gezin) {
        return keten.doet("deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding()));
    }
}
