package nl.eenplan.backend.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.logboek.UittrekselService;
import nl.eenplan.backend.noodtoegang.NoodtoegangService.Antwoord;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Burgerservicenummer;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Gezinsnummer;
import nl.eenplan.backend.noodtoegang.Zoekgegevens.Persoon;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.TweedeFactorNodig;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@DisplayName("Noodtoegang opent tijdelijk en alleen wat nodig kan zijn, en vertelt het iedereen die het weten moet")
class NoodtoegangTest {

    private static final String WAAROM = "Kind ligt bewusteloos op de spoedeisende hulp";

    @Autowired
    private NoodtoegangService noodtoegang;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private LedenService leden;

    @Autowired
    private ZoekService zoeken;

    @Autowired
    private LogboekService logboek;

    @Autowired
    private UittrekselService uittreksels;

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
    private String nummer = "";
    private long eerder;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from noodpoging").update();
        eerder = jdbc.sql("select coalesce(max(id), 0) from logboek")
                .query(Long.class)
                .single();
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
        nummer = mensen.als("mulder", () -> gezinnen.kop(gezin).nummer());
    }

    @Test
    @DisplayName("Een arts van een andere praktijk ziet het medisch deel en niet de melding, en wijzigt niets")
    void opentWatEenArtsNodigHeeft() {
        mensen.als("aydin", () -> {
            assertThat(zoeken.zoek("Veldhuis"))
                    .noneMatch(treffer -> treffer.gezin().equals(gezin));
            assertThat(poort.leesbaar(gezin)).isEmpty();
        });

        assertThat(neem("aydin", nummer)).isInstanceOf(Antwoord.Verleend.class);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin))
                    .containsExactlyInAnyOrder(Compartiment.GEZIN, Compartiment.MEDISCH, Compartiment.LETSELDUIDING);
            for (var compartiment : Compartiment.values()) {
                assertThat(poort.magWijzigen(gezin, compartiment)).isFalse();
            }
            assertThat(gezinnen.kop(gezin).nummer()).isEqualTo(nummer);
            assertThatThrownBy(() -> leden.voegHuishoudenToe(
                            gezin,
                            new nl.eenplan.backend.gezin.Huishoudgegevens(
                                    "x", new nl.eenplan.backend.gezin.Adres("", "", "", ""), List.of())))
                    .isInstanceOf(GeenToegang.class);
        });
        mensen.als("yilmaz", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName(
            "De politie ziet veiligheid en melding; het medisch deel vraagt een tweede beoordelaar en blijft dicht")
    void houdtMedischDichtVoorPolitie() {
        neem("yilmaz", nummer);

        mensen.als(
                "yilmaz",
                () -> assertThat(poort.leesbaar(gezin))
                        .contains(Compartiment.VEILIGHEID, Compartiment.MELDING)
                        .doesNotContain(Compartiment.MEDISCH, Compartiment.KINDGESPREK, Compartiment.LETSELDUIDING));
    }

    @Test
    @DisplayName("Zij eindigt vanzelf, en opnieuw vragen verlengt haar niet")
    void eindigtVanzelf() {
        neem("aydin", nummer);
        assertThat(neem("aydin", nummer)).isEqualTo(new Antwoord.AlOpen(gezin));
        var tot = mensen.als("aydin", () -> noodtoegang.lopend(gezin))
                .orElseThrow()
                .tot();
        assertThat(tot)
                .isBetween(
                        klok.instant().plus(Duration.ofMinutes(239)),
                        klok.instant().plus(Duration.ofHours(4)));

        klok.zetOp(tot.minusSeconds(5));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
        klok.zetOp(tot);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEmpty();
            assertThat(noodtoegang.lopend(gezin)).isEmpty();
            assertThat(gezinnen.lijst(Gezinsfilter.alles(), 0, 50))
                    .noneMatch(een -> een.id().equals(gezin));
            assertThatThrownBy(() -> gezinnen.kop(gezin)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> noodtoegang.beeindig(gezin)).isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("Wie klaar is beëindigt haar, en ziet meteen niets meer")
    void eindigtEerder() {
        neem("aydin", nummer);

        mensen.als("aydin", () -> {
            noodtoegang.beeindig(gezin);
            assertThat(poort.leesbaar(gezin)).isEmpty();
        });
        mensen.als(
                "visser",
                () -> assertThatThrownBy(() -> noodtoegang.beeindig(gezin)).isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("Zonder tweede factor komt niemand te weten of een gezin bestaat")
    void zwijgtZonderTweedeFactor() {
        for (var gegevens : List.of(new Gezinsnummer(nummer), new Gezinsnummer("G-2026-9999"))) {
            mensen.als(
                    "aydin",
                    () -> assertThatThrownBy(() -> noodtoegang.vraag(gegevens, Noodreden.KIND_IN_GEVAAR, WAAROM))
                            .isInstanceOf(TweedeFactorNodig.class)
                            .hasMessageNotContaining(nummer));
        }
        assertThat(pogingenInHetLog("aydin")).containsOnly("noodtoegang zonder tweede factor");
    }

    @Test
    @DisplayName("Beheerder, functionaris, coördinator en regisseur hebben haar niet, ook niet met een tweede factor")
    void weigertWieNietHandelt() {
        for (var wie : List.of("beheer", "smit", "kuipers", "bakker", "hoek")) {
            assertThatThrownBy(() -> neem(wie, nummer)).as(wie).isInstanceOf(GeenToegang.class);
            mensen.als(wie, () -> assertThat(noodtoegang.magVragen()).isFalse());
            assertThat(pogingenInHetLog(wie)).contains("noodtoegang geweigerd");
        }
    }

    @Test
    @DisplayName("Wie niets vindt leest niets, staat in het logboek zonder zaak, en mag maar vijf keer per uur")
    void begrenstHetZoeken() {
        for (int poging = 0; poging < 5; poging++) {
            assertThat(neem("dijk", "G-2026-9999")).isEqualTo(new Antwoord.NietGevonden());
        }

        assertThat(neem("dijk", nummer)).isInstanceOf(Antwoord.TeVaak.class);
        mensen.als("dijk", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(pogingenInHetLog("dijk"))
                .containsOnly("noodtoegang gevraagd, geen gezin gevonden", "noodtoegang te vaak gevraagd");
        assertThat(neem("aydin", nummer)).as("een ander telt apart").isInstanceOf(Antwoord.Verleend.class);

        klok.zetOp(klok.instant().plus(Duration.ofMinutes(61)));
        assertThat(neem("dijk", nummer)).isInstanceOf(Antwoord.Verleend.class);
    }

    @Test
    @DisplayName("Alleen wie precies weet wie hij zoekt, vindt: geen deel van een naam, geen BSN dat niemand is")
    void zoektPrecies() {
        jdbc.sql("update gezinslid set bsn = '999990111' where gezin = :gezin and naam like 'Noor%'")
                .param("gezin", gezin.waarde())
                .update();
        var geboren = LocalDate.of(2025, 10, 28);

        assertThat(vraag("aydin", new Burgerservicenummer("000000000"))).isEqualTo(new Antwoord.NietGevonden());
        assertThat(vraag("aydin", new Persoon("Noo", geboren))).isEqualTo(new Antwoord.NietGevonden());
        assertThat(vraag("aydin", new Burgerservicenummer(" 999990111 "))).isInstanceOf(Antwoord.Verleend.class);
        jdbc.sql("update gezinslid set bsn = null where gezin = :gezin")
                .param("gezin", gezin.waarde())
                .update();
        jdbc.sql("update gezinslid set naam = 'Nôor van Dam', geboortedatum = date '2025-01-31' where gezin = :gezin"
                        + " and naam like 'Noor%'")
                .param("gezin", gezin.waarde())
                .update();
        assertThat(vraag("yilmaz", new Persoon("noor  van dam", LocalDate.of(2025, 1, 31))))
                .isInstanceOf(Antwoord.Verleend.class);
    }

    @Test
    @DisplayName("Zonder reden in eigen woorden gebeurt er niets")
    void vraagtEenReden() {
        assertThat(mensen.bewezen(
                        "aydin",
                        () -> noodtoegang.vraag(new Gezinsnummer(nummer), Noodreden.KIND_IN_GEVAAR, "  spoed  ")))
                .isInstanceOf(Antwoord.Ongeldig.class);
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName("Elke blik staat als nood in het logboek, ook in een lijst en ook wat geweigerd is")
    void logtElkeBlik() {
        neem("aydin", nummer);

        mensen.als("aydin", () -> {
            gezinnen.kop(gezin);
            gezinnen.lijst(Gezinsfilter.alles(), 0, 50);
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.MELDING, "melding bekeken"))
                    .isInstanceOf(GeenToegang.class);
        });

        assertThat(jdbc.sql("select soort || ' ' || handeling from logboek where noodtoegang and medewerker = :wie"
                                + " and (gezin = :gezin or gezinnen @> array[:gezin])")
                        .param("wie", mensen.wie("aydin").id().waarde())
                        .param("gezin", gezin.waarde())
                        .query(String.class)
                        .list())
                .contains(
                        "WIJZIGEN noodtoegang genomen",
                        "LEZEN gezin geopend",
                        "LIJST gezinnenlijst bekeken",
                        "GEWEIGERD melding bekeken");
        assertThat(jdbc.sql("select count(*) from logboek where not noodtoegang and medewerker = :wie"
                                + " and (gezin = :gezin or gezinnen @> array[:gezin])")
                        .param("wie", mensen.wie("aydin").id().waarde())
                        .param("gezin", gezin.waarde())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Het gezin leest in zijn uittreksel dat er nood was en waarom, ook als het de politie was")
    void staatInHetUittreksel() {
        neem("yilmaz", nummer);
        mensen.als("yilmaz", () -> {
            gezinnen.kop(gezin);
        });

        var regels = mensen.als("smit", () -> uittreksels.uittreksel(gezin)).regels();
        assertThat(regels)
                .filteredOn(UittrekselService.Uittrekselregel::noodtoegang)
                .isNotEmpty()
                .allSatisfy(regel -> {
                    assertThat(regel.rol()).isEqualTo("politie");
                    assertThat(regel.doel()).isEqualTo("noodtoegang: een kind is nu in gevaar");
                });
        mensen.als(
                "mulder",
                () -> assertThat(logboek.vanGezin(gezin, 0, 50))
                        .anyMatch(regel -> regel.noodtoegang() && regel.wie().equals("brigadier Yılmaz")));
    }

    @Test
    @DisplayName("Zij wordt niet doorgegeven: geen rol, geen taak, geen plaats bij wie ook")
    void telNietMee() {
        neem("yilmaz", nummer);

        assertThat(betrokkenheden.metRol(gezin, Rol.POLITIE)).isEmpty();
        mensen.als(
                "mulder",
                () -> assertThat(betrokkenheden.betrokkenen(gezin))
                        .filteredOn(Betrokkenheden.Betrokkene::nood)
                        .singleElement()
                        .satisfies(een -> assertThat(een.isEigen()).isFalse()));
    }

    @Test
    @DisplayName("Een functionaris krijgt meteen bericht, zonder naam of inhoud")
    void meldtDeFunctionaris() {
        neem("aydin", nummer);

        var brieven = jdbc.sql("select onderwerp || ' ' || tekst from bericht where medewerker = :wie"
                        + " and onderwerp = 'Noodtoegang gebruikt bij ' || :nummer")
                .param("wie", mensen.wie("smit").id().waarde())
                .param("nummer", nummer)
                .query(String.class)
                .list();
        assertThat(brieven)
                .singleElement()
                .satisfies(brief -> assertThat(brief).doesNotContain("Veldhuis", "Noor", "Aydin", "bewusteloos"));
    }

    @Test
    @DisplayName("De database verlengt haar niet, laat er niet mee schrijven en wist haar niet")
    void staatVast() {
        neem("aydin", nummer);

        for (var opdracht : Set.of(
                "update noodtoegang set tot = tot + interval '1 hour'",
                "update noodtoegang set toelichting = 'iets anders dan er stond'",
                "delete from noodtoegang",
                "update betrokkenheid set mag_schrijven = '{PLAN}' where noodtoegang is not null",
                "update betrokkenheid set tot = null where noodtoegang is not null")) {
            assertThatThrownBy(() -> jdbc.sql(opdracht).update()).as(opdracht).isNotNull();
        }
    }

    private Antwoord neem(String wie, String gezocht) {
        return vraag(wie, new Gezinsnummer(gezocht));
    }

    private Antwoord vraag(String wie, Zoekgegevens gegevens) {
        return mensen.bewezen(wie, () -> noodtoegang.vraag(gegevens, Noodreden.KIND_IN_GEVAAR, WAAROM));
    }

    private List<String> pogingenInHetLog(String wie) {
        return jdbc.sql(
                        "select handeling from logboek where id > :eerder and medewerker = :wie and noodtoegang and gezin is null"
                                + " and not toegestaan and handeling like 'noodtoegang%'")
                .param("eerder", eerder)
                .param("wie", mensen.wie(wie).id().waarde())
                .query(String.class)
                .list();
    }
}
