package nl.eenplan.backend.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.noodtoegang.Noodoordeel.Uitkomst;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Gezinsnummer;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@DisplayName("Elke noodtoegang wordt beoordeeld, door iemand anders en niet ongelezen")
class NoodtoetsTest {

    private static final String REDEN = "De spoedarts bevestigde dat het kind op de afdeling lag.";

    @Autowired
    private NoodtoegangService noodtoegang;

    @Autowired
    private NoodtoetsService toetsen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Demoklok klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();
    private TaakId taak = new TaakId("-");

    @BeforeEach
    void neemt() {
        jdbc.sql("delete from noodpoging").update();
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
        var nummer = mensen.als("mulder", () -> gezinnen.kop(gezin).nummer());
        mensen.bewezen(
                "aydin",
                () -> noodtoegang.vraag(
                        new Gezinsnummer(nummer), Noodreden.MEDISCHE_NOOD, "Kind ligt op de spoedeisende hulp"));
        mensen.als("aydin", () -> {
            gezinnen.kop(gezin);
        });
        taak = keten.taakVan("smit", gezin, Taaksoort.NOODTOETS);
    }

    @Test
    @DisplayName("De functionaris ziet wie, waarom en elke blik, en geen naam of inhoud van het gezin")
    void toontWieWaaromEnWat() {
        var beeld = mensen.als("smit", () -> toetsen.open(taak));

        assertThat(beeld.wie()).isEqualTo("E. Aydin");
        assertThat(beeld.reden()).isEqualTo(Noodreden.MEDISCHE_NOOD);
        assertThat(beeld.loopt()).isTrue();
        assertThat(beeld.regels())
                .extracting(regel -> regel.handeling())
                .contains("noodtoegang genomen", "gezin geopend");
        mensen.als("smit", () -> {
            assertThat(poort.leesbaar(gezin)).isEmpty();
            assertThat(gezinnen.lijst(Gezinsfilter.alles(), 0, 50)).isEmpty();
            assertThat(werkvoorraad.vind(taak).orElseThrow().gezinsnaam()).isNull();
            assertThatThrownBy(() -> gezinnen.kop(gezin)).isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("Ongelezen, of na een nieuwe blik niet opnieuw gelezen, kan niemand oordelen")
    void weigertOngelezen() {
        mensen.als("aydin", () -> noodtoegang.beeindig(gezin));

        assertThat(oordeel("smit", Uitkomst.TERECHT)).isInstanceOf(Afronding.Ongeldig.class);
        mensen.als("pinas", () -> {
            toetsen.open(taak);
        });
        assertThat(oordeel("smit", Uitkomst.TERECHT)).as("een collega las het").isInstanceOf(Afronding.Ongeldig.class);
        mensen.als("smit", () -> {
            toetsen.open(taak);
        });
        assertThat(oordeel("smit", Uitkomst.TERECHT)).isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Zolang zij loopt is er geen eindoordeel; wie dat wil beëindigt haar, en leest wat er nog bij kwam")
    void oordeeltNietOverWatLoopt() {
        mensen.als("smit", () -> {
            toetsen.open(taak);
        });
        assertThat(oordeel("smit", Uitkomst.NIET_TERECHT)).isInstanceOf(Afronding.Ongeldig.class);
        mensen.als("aydin", () -> {
            gezinnen.kop(gezin);
        });

        mensen.als("smit", () -> toetsen.beeindig(taak));

        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(oordeel("smit", Uitkomst.NIET_TERECHT)).isInstanceOf(Afronding.Ongeldig.class);
        mensen.als("smit", () -> {
            toetsen.open(taak);
        });
        assertThat(oordeel("smit", Uitkomst.NIET_TERECHT)).isEqualTo(new Afronding.Gelukt());
        assertThat(keten.taak("smit", gezin, Taaksoort.NOODTOETS)).isEmpty();
    }

    @Test
    @DisplayName("Navraag komt terug als nieuwe taak, met wat gevraagd was erbij")
    void komtTerugNaNavraag() {
        mensen.als("smit", () -> {
            toetsen.open(taak);
        });
        assertThat(oordeel("smit", Uitkomst.NAVRAAG)).isEqualTo(new Afronding.Gelukt());

        var weer = keten.taakVan("pinas", gezin, Taaksoort.NOODTOETS);
        assertThat(weer).isNotEqualTo(taak);
        assertThat(mensen.als("pinas", () -> toetsen.open(weer)).navragen())
                .singleElement()
                .satisfies(navraag -> assertThat(navraag.door()).isEqualTo("F. Smit"));
    }

    @Test
    @DisplayName("Wie haar zelf gebruikte oordeelt nooit, ook niet als hij functionaris is")
    void weigertEigenToets() {
        jdbc.sql("insert into functie (medewerker, organisatie, rol, volgorde)"
                        + " select :wie, organisatie, 'privacy-officer', 5 from functie where medewerker = :smit"
                        + " on conflict do nothing")
                .param("wie", mensen.wie("aydin").id().waarde())
                .param("smit", mensen.wie("smit").id().waarde())
                .update();
        try {
            jdbc.sql("update functie set volgorde = 9 where medewerker = :wie and rol = 'behandelend-arts'")
                    .param("wie", mensen.wie("aydin").id().waarde())
                    .update();
            klok.zetOp(klok.instant().plus(Duration.ofHours(5)));

            assertThat(mensen.als("aydin", () -> toetsen.open(taak)).isEigen()).isTrue();
            assertThat(oordeel("aydin", Uitkomst.TERECHT)).isInstanceOf(Afronding.Ongeldig.class);
            assertThatThrownBy(
                            () -> jdbc.sql("""
                                    insert into noodoordeel (id, gezin, noodtoegang, gebruiker, oordeel, reden, door, op)
                                    select uuidv7(), gezin, id, medewerker, 'TERECHT', 'vond ik zelf terecht', medewerker, now()
                                      from noodtoegang where gezin = :gezin
                                    """).param("gezin", gezin.waarde()).update())
                    .hasMessageContaining("niet_over_zichzelf");
        } finally {
            jdbc.sql("delete from functie where medewerker = :wie and rol = 'privacy-officer'")
                    .param("wie", mensen.wie("aydin").id().waarde())
                    .update();
            jdbc.sql("update functie set volgorde = 0 where medewerker = :wie")
                    .param("wie", mensen.wie("aydin").id().waarde())
                    .update();
        }
    }

    @Test
    @DisplayName(
            "Wie geen functionaris is, ziet de toets niet: niet in zijn werk, niet bij het gezin, niet met het adres")
    void isVanDeFunctionaris() {
        for (var wie : List.of("mulder", "aydin", "beheer", "kuipers")) {
            assertThatThrownBy(() -> mensen.als(wie, () -> toetsen.open(taak))).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> oordeel(wie, Uitkomst.TERECHT)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> mensen.als(wie, () -> toetsen.beeindig(taak)))
                    .isInstanceOf(GeenToegang.class);
        }
        mensen.als(
                "mulder",
                () -> assertThat(werkvoorraad.vanGezin(gezin))
                        .noneMatch(regel -> regel.soort() == Taaksoort.NOODTOETS));
        mensen.als(
                "smit",
                () -> assertThatThrownBy(() -> toetsen.open(new TaakId("bestaat-niet")))
                        .isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("De toets heeft een termijn van een werkdag")
    void heeftEenTermijn() {
        var termijn =
                keten.taak("smit", gezin, Taaksoort.NOODTOETS).orElseThrow().termijn();

        assertThat(termijn).isAfter(klok.instant()).isBefore(klok.instant().plus(Duration.ofDays(5)));
    }

    private Afronding oordeel(String wie, Uitkomst uitkomst) {
        return mensen.als(wie, () -> toetsen.oordeel(taak, new Noodoordeel(uitkomst, REDEN)));
    }
}
