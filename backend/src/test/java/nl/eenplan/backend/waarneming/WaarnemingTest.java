package nl.eenplan.backend.waarneming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.GezinService.Gezinsfilter;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.waarneming.WaarnemingService.Aanvraag;
import nl.eenplan.backend.waarneming.WaarnemingService.Stand;
import nl.eenplan.backend.waarneming.WaarnemingService.Uitkomst;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.MedewerkerId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@DisplayName("Wie waarneemt ziet en doet wat de ander mag, nooit meer dan beiden, en niet langer dan afgesproken")
class WaarnemingTest {

    @Autowired
    private WaarnemingService waarnemingen;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private ZoekService zoeken;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private LetselService letsel;

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

    @BeforeEach
    void begin() {
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        gezin = keten.signaal();
    }

    @AfterEach
    void ruimOp() {
        jdbc.sql("update betrokkenheid set tot = van where waarneming is not null")
                .update();
        jdbc.sql("update waarneming set tot = van").update();
    }

    @Test
    @DisplayName("De waarnemer leest en wijzigt zoals de arts, met beide namen in het logboek; een derde ziet niets")
    void zietWatDeAnderZiet() {
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());

        regel("mulder", "aydin", 24);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEqualTo(mensen.als("mulder", () -> poort.leesbaar(gezin)));
            poort.wijzig(gezin, Compartiment.MEDISCH, "letsel gewijzigd");
            assertThat(zoeken.zoek("Veldhuis")).isNotEmpty();
            assertThat(gezinnen.lijst(Gezinsfilter.alles(), 0, 200))
                    .anyMatch(een -> een.id().equals(gezin));
        });
        for (var derde : List.of("visser", "yilmaz", "beheer", "smit")) {
            mensen.als(derde, () -> assertThat(poort.leesbaar(gezin)).as(derde).isEmpty());
        }
        assertThat(namens("aydin"))
                .contains("WIJZIGEN letsel gewijzigd", "LIJST gezinnenlijst bekeken", "LIJST gezocht")
                .noneMatch(regel -> regel.endsWith("zonder"));
    }

    @Test
    @DisplayName("Zij begint en eindigt wanneer is afgesproken")
    void geldtInHaarTijd() {
        var nu = klok.instant().atZone(klok.getZone()).toLocalDateTime().withNano(0);
        var aanvraag = new Aanvraag(
                wie("mulder"), wie("aydin"), Set.of(Rol.BEHANDELEND_ARTS), Set.of(), nu.plusHours(2), nu.plusHours(5));
        mensen.als("mulder", () -> waarnemingen.regel(aanvraag));
        Instant van = nu.plusHours(2).atZone(klok.getZone()).toInstant();
        Instant tot = nu.plusHours(5).atZone(klok.getZone()).toInstant();

        klok.zetOp(van.minusSeconds(5));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        klok.zetOp(van);
        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isNotEmpty();
            assertThat(waarnemingen.lopend())
                    .singleElement()
                    .satisfies(een -> assertThat(een.vervangen()).isEqualTo("L. Mulder"));
        });
        klok.zetOp(tot.minusSeconds(5));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
        klok.zetOp(tot);
        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEmpty();
            assertThat(waarnemingen.lopend()).isEmpty();
            assertThat(taken("aydin")).isEmpty();
            assertThat(waarnemingen.overzicht()).anyMatch(een -> een.stand() == Stand.VOORBIJ);
        });
    }

    @Test
    @DisplayName("De taak van de arts ligt ook bij de waarnemer, die haar afrondt namens hem en er niets aan overhoudt")
    void doetTakenNamens() {
        var taak = keten.taakVan("mulder", gezin, Taaksoort.EERSTE_ZORG);
        mensen.als("mulder", () -> werkvoorraad.claim(taak));
        assertThat(taken("aydin")).isEmpty();
        var id = regel("mulder", "aydin", 24);

        assertThat(taken("aydin")).singleElement().satisfies(regel -> {
            assertThat(regel.taak()).isEqualTo(taak);
            assertThat(regel.waargenomenVoor()).isEqualTo("L. Mulder");
            assertThat(regel.vanMij()).isFalse();
        });
        mensen.als("aydin", () -> {
            assertThat(werkvoorraad.aantal(Filter.voorMij()))
                    .isEqualTo(werkvoorraad.regels(Filter.voorMij(), 0, 200).size());
            assertThat(werkvoorraad.vind(taak)).isPresent();
            assertThat(letsel.eersteZorg(taak, Voorbeelden.eersteZorg())).isEqualTo(new Afronding.Gelukt());
        });

        assertThat(namens("aydin")).contains("WIJZIGEN taak afgerond: taak_eersteZorg");
        assertThat(jdbc.sql("select count(*) from betrokkenheid where gezin = :gezin and medewerker = :aydin"
                                + " and namens is null")
                        .param("gezin", gezin.waarde())
                        .param("aydin", wie("aydin").waarde())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mensen.als("mulder", () -> werkvoorraad.vanGezin(gezin)))
                .filteredOn(regel -> regel.taak().equals(taak))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.afgerondDoor()).isEqualTo("E. Aydin");
                    assertThat(regel.waargenomenVoor()).isEqualTo("L. Mulder");
                });
        mensen.als("mulder", () -> waarnemingen.beeindig(id));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName(
            "Wie een andere functie heeft ziet alleen wat ook die functie mag, en doet geen werk dat er niet bij hoort")
    void zietNooitMeerDanBeiden() {
        betrokkenheden.betrek(gezin, wie("visser"), Rol.VERTROUWENSARTS, "proef", "proef");
        assertThat(mensen.als("visser", () -> poort.leesbaar(gezin))).contains(Compartiment.MEDISCH);

        regel("visser", "jansen", 24);

        var jansen = mensen.als("jansen", () -> poort.leesbaar(gezin));
        assertThat(jansen).contains(Compartiment.GEZIN, Compartiment.MELDING).doesNotContain(Compartiment.MEDISCH);
        assertThat(mensen.als("visser", () -> poort.leesbaar(gezin))).containsAll(jansen);
        mensen.als("jansen", () -> {
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken"))
                    .isInstanceOf(GeenToegang.class);
            assertThat(poort.magWijzigen(gezin, Compartiment.PLAN))
                    .as("visser mag het niet")
                    .isFalse();
        });
    }

    @Test
    @DisplayName("Wie waarneemt voor iemand die voor een gesprek nog niet alles mag lezen, leest dat ook niet")
    void isBlindVoorWieHijVervangt() {
        betrokkenheden.betrek(gezin, wie("visser"), Rol.VERTROUWENSARTS, "proef", "proef");
        regel("visser", "jansen", 24);
        jdbc.sql("insert into blindering (gezin, medewerker, taak, delen, eerder_gezien, van)"
                        + " values (:gezin, :visser, 'proef', '{MELDING}', '{}', now())")
                .param("gezin", gezin.waarde())
                .param("visser", wie("visser").waarde())
                .update();

        mensen.als("jansen", () -> {
            assertThat(poort.leesbaar(gezin)).contains(Compartiment.PLAN).doesNotContain(Compartiment.MELDING);
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.MELDING, "melding bekeken"))
                    .isInstanceOf(GeenToegang.class);
        });
    }

    @Test
    @DisplayName("Wat de arts er in die tijd bij krijgt, komt erbij; wat hij verliest, verliest de waarnemer meteen")
    void volgtDeVervangene() {
        regel("mulder", "aydin", 24);
        var nieuw = keten.signaal("Milan");
        mensen.als("aydin", () -> assertThat(poort.leesbaar(nieuw)).contains(Compartiment.MEDISCH));

        betrokkenheden.beeindig(gezin, wie("mulder"), Rol.BEHANDELEND_ARTS);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isEmpty();
            assertThat(poort.leesbaar(nieuw)).isNotEmpty();
        });
        jdbc.sql("update betrokkenheid set mag_lezen = '{GEZIN}' where gezin = :gezin and medewerker = :mulder")
                .param("gezin", nieuw.waarde())
                .param("mulder", wie("mulder").waarde())
                .update();
        mensen.als("aydin", () -> assertThat(poort.leesbaar(nieuw)).containsExactly(Compartiment.GEZIN));
    }

    @Test
    @DisplayName("Wie waarneemt geeft dat niet door aan wie voor hem waarneemt")
    void geeftNietDoor() {
        betrokkenheden.betrek(gezin, wie("visser"), Rol.VERTROUWENSARTS, "proef", "proef");
        regel("visser", "jansen", 24);
        regel("jansen", "visser", 24);
        var ander = keten.signaal("Ander");
        regel("mulder", "aydin", 24);
        mensen.als("aydin", () -> assertThat(poort.leesbaar(ander)).isNotEmpty());

        betrokkenheden.beeindig(gezin, wie("visser"), Rol.VERTROUWENSARTS);

        mensen.als("visser", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(jdbc.sql("select count(*) from betrokkenheid d join betrokkenheid b on b.id = d.afgeleid_van"
                                + " where b.afgeleid_van is not null or b.noodtoegang is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "Overlappen twee waarnemingen, dan blijft de ene over als de andere eindigt; eigen betrokkenheid telt los")
    void verdraagtOverlap() {
        var eerste = regel("mulder", "aydin", 24);
        regel("mulder", "aydin", 48);

        mensen.als("aydin", () -> {
            waarnemingen.beeindig(eerste);
            assertThat(poort.leesbaar(gezin)).isNotEmpty();
        });
        betrokkenheden.betrek(gezin, wie("aydin"), Rol.BEHANDELEND_ARTS, "eigen", "eigen");
        mensen.als("aydin", () -> poort.lees(gezin, Compartiment.MEDISCH, "letsel als zichzelf"));
        assertThat(namens("aydin")).contains("LEZEN letsel als zichzelf zonder");
        mensen.als(
                "mulder",
                () -> waarnemingen.overzicht().stream()
                        .filter(WaarnemingService.Regel::magBeeindigen)
                        .forEach(een -> waarnemingen.beeindig(een.id())));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
    }

    @Test
    @DisplayName("Voor genoemde gezinnen alleen die, en alleen wie er betrokken is kiest ze")
    void blijftBijGenoemdeGezinnen() {
        var ander = keten.signaal("Ander");

        assertThat(regel("mulder", aanvraag("mulder", "aydin", Set.of(gezin), 24)))
                .isInstanceOf(Uitkomst.Geregeld.class);

        mensen.als("aydin", () -> {
            assertThat(poort.leesbaar(gezin)).isNotEmpty();
            assertThat(poort.leesbaar(ander)).isEmpty();
        });
        assertThat(regel("visser", aanvraag("visser", "jansen", Set.of(gezin), 24)))
                .isInstanceOf(Uitkomst.Ongeldig.class);
    }

    @Test
    @DisplayName(
            "Alleen hijzelf of wie in zijn organisatie regelt, regelt en beëindigt; de waarnemer past of het gaat niet door")
    void weigertWieErNietOverGaat() {
        for (var ander : List.of("aydin", "visser", "kuipers", "beheer")) {
            assertThatThrownBy(() -> regel(ander, aanvraag("mulder", "aydin", Set.of(), 24)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
        }
        for (var wie : List.of("mulder", "visser", "smit", "beheer")) {
            assertThat(regel("mulder", aanvraag("mulder", wie, Set.of(), 24)))
                    .as(wie)
                    .isInstanceOf(Uitkomst.Ongeldig.class);
        }
        assertThat(regel("mulder", aanvraag("mulder", "aydin", Set.of(), -1))).isInstanceOf(Uitkomst.Ongeldig.class);
        assertThat(regel("mulder", aanvraag("mulder", "aydin", Set.of(), 24 * 200)))
                .isInstanceOf(Uitkomst.Ongeldig.class);
        var id = regel("mulder", "aydin", 24);
        for (var ander : List.of("visser", "kuipers", "beheer", "smit")) {
            assertThatThrownBy(() -> mensen.als(ander, () -> waarnemingen.beeindig(id)))
                    .as(ander)
                    .isInstanceOf(GeenToegang.class);
            assertThat(mensen.als(ander, () -> waarnemingen.overzicht()))
                    .noneMatch(een -> een.id().equals(id));
        }
        mensen.als("aydin", () -> waarnemingen.beeindig(id));
        mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
    }

    @Test
    @DisplayName("Wie regelt voor zijn organisatie, doet dat voor een collega en ziet daarbij geen gezin")
    void regeltVoorDeOrganisatie() {
        jdbc.sql("insert into functie (medewerker, organisatie, rol, volgorde)"
                        + " select :beheer, organisatie, 'beheerder', -1 from functie where medewerker = :mulder"
                        + " on conflict do nothing")
                .param("beheer", wie("beheer").waarde())
                .param("mulder", wie("mulder").waarde())
                .update();
        try {
            mensen.als("beheer", () -> {
                assertThat(waarnemingen.voorWie()).extracting(een -> een.naam()).containsExactly("L. Mulder");
                assertThat(waarnemingen.eigenGezinnen()).isEmpty();
            });
            assertThat(regel("beheer", aanvraag("mulder", "aydin", Set.of(gezin), 24)))
                    .isInstanceOf(Uitkomst.Ongeldig.class);

            assertThat(regel("beheer", aanvraag("mulder", "aydin", Set.of(), 24)))
                    .isInstanceOf(Uitkomst.Geregeld.class);

            mensen.als("aydin", () -> assertThat(poort.leesbaar(gezin)).isNotEmpty());
            mensen.als("beheer", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        } finally {
            jdbc.sql("delete from functie where medewerker = :beheer and volgorde = -1")
                    .param("beheer", wie("beheer").waarde())
                    .update();
        }
    }

    private UUID regel(String vervangen, String waarnemer, int uren) {
        var uitkomst = regel(vervangen, aanvraag(vervangen, waarnemer, Set.of(), uren));
        return ((Uitkomst.Geregeld) uitkomst).id();
    }

    private Uitkomst regel(String door, Aanvraag aanvraag) {
        return mensen.als(door, () -> waarnemingen.regel(aanvraag));
    }

    private Aanvraag aanvraag(String vervangen, String waarnemer, Set<GezinId> welke, int uren) {
        return new Aanvraag(
                wie(vervangen),
                wie(waarnemer),
                Set.of(mensen.wie(vervangen).rol()),
                welke,
                null,
                LocalDateTime.ofInstant(klok.instant().plus(Duration.ofHours(uren)), klok.getZone()));
    }

    private List<Taakregel> taken(String naam) {
        return mensen.als(
                naam,
                () -> werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                        .filter(regel -> regel.gezin().equals(gezin))
                        .toList());
    }

    /// What somebody did for Mulder in this gezin, and what he did for nobody.
    private List<String> namens(String naam) {
        return jdbc.sql("select soort || ' ' || handeling || case when namens is null then ' zonder' else '' end"
                        + " from logboek where medewerker = :wie and toegestaan"
                        + " and (gezin = :gezin or gezinnen @> array[:gezin])"
                        + " and (namens is null or namens = :mulder)")
                .param("wie", wie(naam).waarde())
                .param("gezin", gezin.waarde())
                .param("mulder", wie("mulder").waarde())
                .query(String.class)
                .list();
    }

    private MedewerkerId wie(String naam) {
        return mensen.wie(naam).id();
    }
}
