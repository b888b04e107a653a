package nl.eenplan.backend.gezin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Gezintest
class GezinsinzageTest {

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private LedenService leden;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Gezinsverloop verloop;

    @Autowired
    private ZoekService zoeker;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactie;

    @Test
    @DisplayName("Een buitenstaander ziet van het gezin geen regel, geen aantal, geen treffer en geen pagina")
    void verbergtVoorBuitenstaander() {
        var gezin = bouwer.gezinVan("mulder", "Kwakernaak", "Pien Kwakernaak");
        var filter = new Gezinsfilter("Kwakernaak", Set.of());

        mensen.als("mulder", () -> {
            assertThat(gezinnen.lijst(filter, 0, 50)).singleElement().satisfies(regel -> {
                assertThat(regel.id()).isEqualTo(gezin);
                assertThat(regel.kinderen()).containsExactly("Pien");
            });
            assertThat(gezinnen.aantal(filter)).isEqualTo(1);
            assertThat(zoeker.zoek("Kwakernaak"))
                    .extracting(treffer -> treffer.gezin())
                    .containsExactly(gezin);
        });
        var pogingen = pogingen(gezin);
        for (var wie : List.of("aydin", "jansen", "smit", "beheer")) {
            mensen.als(wie, () -> {
                assertThat(gezinnen.lijst(filter, 0, 50)).isEmpty();
                assertThat(gezinnen.aantal(filter)).isZero();
                assertThat(zoeker.zoek("Kwakernaak")).isEmpty();
                for (var poging : pogingen) {
                    assertThatThrownBy(poging).isInstanceOf(GeenToegang.class);
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zijlstra", "ZIJLS", "Zeljko", "želj", "Zijlsrta", "999990184"})
    @DisplayName("Zoeken vindt een gezin op naam, deel, accentloos, met een tikfout en op BSN")
    void zoektRuim(String tekst) {
        var gezin = zoekgezin();

        var treffers = mensen.als("mulder", () -> zoeker.zoek(tekst));

        assertThat(treffers).extracting(ZoekService.Treffer::gezin).contains(gezin);
    }

    @Test
    @DisplayName("Een deel van een BSN, een jokerteken of een enkele letter vindt niets")
    void zoektNietTeRuim() {
        zoekgezin();

        mensen.als("mulder", () -> {
            assertThat(zoeker.zoek("99999018")).isEmpty();
            assertThat(zoeker.zoek("%%")).isEmpty();
            assertThat(zoeker.zoek("__")).isEmpty();
            assertThat(zoeker.zoek("z")).isEmpty();
        });
    }

    @Test
    @DisplayName("Het nummer vindt precies een gezin, met de fase als uitleg")
    void zoektOpNummer() {
        var gezin = bouwer.gezinVan("mulder", "Van Nummerdam", "Lot van Nummerdam");

        mensen.als("mulder", () -> {
            var nummer = gezinnen.kop(gezin).nummer();
            assertThat(zoeker.zoek(nummer))
                    .singleElement()
                    .satisfies(treffer -> assertThat(treffer.uitleg()).isEqualTo("signaal"));
        });
    }

    @Test
    @DisplayName("De tijdlijn toont alleen leesbare compartimenten; van de rest niet eens dat er iets is")
    void schermtTijdlijnAf() {
        var gezin = bouwer.gezinVan("mulder", "Ooms", "Bo Ooms");
        betrek(gezin, "bakker", Rol.REGISSEUR);
        mensen.als(
                "mulder",
                () -> transactie.executeWithoutResult(status -> {
                    tijdlijn.noteer(gezin, Compartiment.MEDISCH, "LETSEL", "Letsel beschreven");
                    tijdlijn.noteer(gezin, Compartiment.PLAN, "PLAN", "Plan begonnen");
                }));

        var regisseur = mensen.als("bakker", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 50));
        var arts = mensen.als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 50));
        var gefilterd =
                mensen.als("mulder", () -> tijdlijn.tijdlijn(gezin, new Tijdlijnfilter(Set.of("LETSEL")), 0, 50));

        assertThat(regisseur.gebeurtenissen()).extracting(regel -> regel.zin()).containsExactly("Plan begonnen");
        assertThat(regisseur.soorten()).containsExactly("PLAN");
        assertThat(arts.gebeurtenissen())
                .extracting(regel -> regel.zin())
                .containsExactly("Letsel beschreven", "Signaal vastgelegd");
        assertThat(gefilterd.gebeurtenissen()).extracting(regel -> regel.door()).containsExactly("L. Mulder");
    }

    @Test
    @DisplayName("De regisseur ziet leden en huishouden, maar van het medische signaal alleen dat het er is")
    void schermtSignaalAf() {
        var gezin = bouwer.gezinVan("mulder", "Smeets", "Jet Smeets");
        betrek(gezin, "bakker", Rol.REGISSEUR);

        mensen.als("bakker", () -> {
            var beeld = leden.leden(gezin);
            assertThat(beeld.leden()).hasSize(3);
            assertThat(beeld.signalen()).isEmpty();
            assertThat(beeld.signalenAfgeschermd()).isTrue();
            assertThat(gezinnen.kop(gezin).regisseur())
                    .isNotNull()
                    .satisfies(regisseur -> assertThat(regisseur.naam()).isEqualTo("S. Bakker"));
        });
    }

    @Test
    @DisplayName("De veiligheidsscore met verloop ziet wie veiligheid mag lezen, de melder niet")
    void toontVeiligheid() {
        var gezin = bouwer.gezinVan("mulder", "Tuin", "Mats Tuin");
        betrek(gezin, "bakker", Rol.REGISSEUR);
        transactie.executeWithoutResult(status -> {
            verloop.geefVeiligheidsscore(gezin, 2);
            verloop.geefVeiligheidsscore(gezin, 3);
            verloop.naar(gezin, Fase.DIRECTE_VEILIGHEID);
        });
        var filter = new Gezinsfilter("Tuin", Set.of(Fase.DIRECTE_VEILIGHEID));

        mensen.als("bakker", () -> {
            assertThat(gezinnen.kop(gezin).veiligheid())
                    .extracting(score -> score.score())
                    .containsExactly(2, 3);
            assertThat(gezinnen.lijst(filter, 0, 50))
                    .extracting(regel -> regel.veiligheid())
                    .containsExactly(3);
        });
        mensen.als("mulder", () -> {
            assertThat(gezinnen.kop(gezin).veiligheid()).isEmpty();
            assertThat(gezinnen.lijst(filter, 0, 50)).singleElement().satisfies(regel -> {
                assertThat(regel.veiligheid()).isNull();
                assertThat(regel.fase()).isEqualTo(Fase.DIRECTE_VEILIGHEID);
            });
        });
    }

    @Test
    @DisplayName("Een afgesloten gezin staat alleen in de lijst als daarom gevraagd wordt")
    void verbergtAfgesloten() {
        var gezin = bouwer.gezinVan("mulder", "Afgerond", "Noor Afgerond");
        transactie.executeWithoutResult(status -> verloop.naar(gezin, Fase.AFGESLOTEN));

        mensen.als("mulder", () -> {
            assertThat(gezinnen.aantal(new Gezinsfilter("Afgerond", Set.of()))).isZero();
            assertThat(gezinnen.aantal(new Gezinsfilter("Afgerond", Set.of(Fase.AFGESLOTEN))))
                    .isEqualTo(1);
        });
    }

    @Test
    @DisplayName("Elke blik in een gezin staat in het logboek, ook de lijst")
    void logt() {
        var gezin = bouwer.gezinVan("mulder", "Logman", "Eva Logman");

        mensen.als("mulder", () -> {
            gezinnen.kop(gezin);
            leden.leden(gezin);
            tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 10);
            gezinnen.lijst(new Gezinsfilter("Logman", Set.of()), 0, 10);
        });

        var handelingen = jdbc.sql(
                        "select handeling from logboek where gezin = :gezin or :gezin = any(gezinnen) order by id")
                .param("gezin", gezin.waarde())
                .query(String.class)
                .list();
        assertThat(handelingen)
                .contains(
                        "signaal vastgelegd",
                        "gezin geopend",
                        "gezinsleden bekeken",
                        "signaal bekeken",
                        "tijdlijn bekeken",
                        "gezinnenlijst bekeken");
    }

    private GezinId zoekgezin() {
        var filter = new Gezinsfilter("999990184", Set.of());
        return mensen.als(
                "mulder",
                () -> gezinnen.lijst(filter, 0, 1).stream()
                        .map(GezinService.Gezinsregel::id)
                        .findFirst()
                        .orElseGet(() -> ((Signaalvastlegging.Vastgelegd) gezinnen.legSignaalVast(bouwer.signaal(
                                        "Zijlstra",
                                        Signalenbouwer.kind("Željko Zijlstra", "999990184", LocalDate.of(2018, 5, 1)))))
                                .gezin()));
    }

    private List<ThrowingCallable> pogingen(GezinId gezin) {
        var kind = kinderen.vanGezin(gezin).getFirst().id();
        var gegevens = new Lidgegevens(
                "Indringer", LocalDate.of(2020, 1, 1), null, "", Geslacht.MAN, Gezinsrol.KIND, null, List.of());
        var huishouden = new Huishoudgegevens("Elders", new Adres("", "", "", ""), List.of(kind));
        return List.of(
                () -> gezinnen.kop(gezin),
                () -> leden.leden(gezin),
                () -> leden.voegLidToe(gezin, gegevens),
                () -> leden.wijzigLid(gezin, kind, 0, gegevens),
                () -> leden.voegHuishoudenToe(gezin, huishouden),
                () -> leden.wijzigHuishouden(gezin, HuishoudenId.nieuw(), 0, huishouden),
                () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 10));
    }

    private void betrek(GezinId gezin, String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "test", "test");
    }
}
