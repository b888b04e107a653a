package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorplanGegevens;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.politie.VerhoorplanService.Verhoorder;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// T. Vos plans the interview of Noor; brigadier Yılmaz, who knows the case, will interview her.
@Ketentest
@Import(Wedloop.class)
@DisplayName("Wie een kind gaat verhoren, ziet tot dan niets van wat bekend is")
class BlindverhoorTest {

    private static final Afzegging AFZEGGING = new Afzegging("Noor is vandaag ziek geworden.");

    @Autowired
    private VerhoorplanService plannen;

    @Autowired
    private VerhoorService verhoren;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private LogboekService logboek;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private GezinService gezinnen;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();
    private PersoonId noor = PersoonId.nieuw();

    @BeforeEach
    void maakZaak() {
        gezin = artsen.signaal();
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("vos").id(), Rol.OFFICIER_VAN_JUSTITIE, "proef", "proef");
        noor = mensen.als("vos", () -> kinderen.vanGezin(gezin).getFirst().id());
        mensen.als(
                "vos",
                () -> transactie.executeWithoutResult(
                        _ -> tijdlijn.noteer(gezin, Compartiment.POLITIE, "PROEF", "De verdachte is bekend")));
    }

    @Test
    @DisplayName("Van plannen tot vastleggen ziet de verhoorder niets; daarna weer wel, en een ander zag het steeds")
    void isBlindTotHetIsVastgelegd() {
        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        var zag = leesbaar("vos");

        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());

        assertThat(leesbaar("yilmaz"))
                .contains(Compartiment.GEZIN)
                .doesNotContain(
                        Compartiment.MELDING,
                        Compartiment.VEILIGHEID,
                        Compartiment.MEDISCH,
                        Compartiment.LETSELDUIDING,
                        Compartiment.POLITIE);
        assertThat(leesbaar("vos")).isEqualTo(zag);
        mensen.als("yilmaz", () -> {
            assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> verhoren.verhoren(gezin));
            assertThatExceptionOfType(GeenToegang.class)
                    .isThrownBy(() -> poort.lees(gezin, Compartiment.POLITIE, "proef"));
            assertThat(tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200).gebeurtenissen())
                    .noneMatch(regel -> regel.zin().contains("verdachte"));
        });
        assertThat(mensen.als("vos", () -> verhoren.verhoren(gezin))
                        .kinderen()
                        .getFirst()
                        .plan())
                .isNotNull()
                .satisfies(plan -> assertThat(plan.verhoorders()).containsExactly("brigadier Yılmaz"));

        mensen.als("vos", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));

        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        var kind =
                mensen.als("yilmaz", () -> verhoren.verhoren(gezin)).kinderen().getFirst();
        assertThat(kind.plan()).isNull();
        assertThat(kind.verhoren()).hasSize(1);
    }

    @Test
    @DisplayName(
            "Het logboek zegt de verhoorder en wie het deel van de politie niet leest niets van plannen of afzeggen")
    void zwijgtInHetLogboek() {
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        plan();

        for (var wie : List.of("yilmaz", "jansen", "mulder")) {
            assertThat(mensen.als(wie, () -> logboek.vanGezin(gezin, 0, 200)))
                    .noneMatch(regel -> regel.handeling().contains("verhoor"))
                    .noneMatch(regel -> regel.handeling().contains("blind"))
                    .hasSize((int) (long) mensen.als(wie, () -> logboek.aantalVanGezin(gezin)) - 1);
        }
        mensen.als("vos", () -> plannen.zegAf(gezin, noor, AFZEGGING));

        for (var wie : List.of("jansen", "mulder")) {
            assertThat(mensen.als(wie, () -> logboek.vanGezin(gezin, 0, 200)))
                    .noneMatch(regel -> regel.handeling().contains("verhoor"))
                    .noneMatch(regel -> regel.handeling().contains("blind"));
        }
        assertThat(mensen.als("yilmaz", () -> logboek.vanGezin(gezin, 0, 200)))
                .anyMatch(regel -> regel.handeling().equals("studioverhoor gepland"))
                .anyMatch(regel -> regel.handeling().equals("niet meer blind"));
    }

    @Test
    @DisplayName("Van plannen tot vastleggen ziet de verhoorder geen proces, geen taken van anderen en geen termijn")
    void zietHetVerloopNiet() {
        mensen.als("yilmaz", () -> {
            assertThat(proces.verloop(gezin)).isNotEmpty();
            assertThat(werkvoorraad.vanGezin(gezin)).isNotEmpty();
            assertThat(werkvoorraad.bijAnderen(200))
                    .anyMatch(taak -> taak.gezin().equals(gezin));
            assertThat(gezinnen.kop(gezin).volgende()).isNotNull();
        });
        plan();

        mensen.als("yilmaz", () -> {
            assertThat(proces.verloop(gezin)).isEmpty();
            assertThat(werkvoorraad.vanGezin(gezin)).isEmpty();
            assertThat(werkvoorraad.bijAnderen(200))
                    .noneMatch(taak -> taak.gezin().equals(gezin));
            assertThat(gezinnen.kop(gezin).volgende()).isNull();
            assertThat(gezinnen.kop(gezin).naam()).isEqualTo("Veldhuis");
            assertThat(kinderen.vanGezin(gezin)).hasSize(1);
        });
        assertThat(leesbaar("yilmaz")).containsExactly(Compartiment.GEZIN);
        mensen.als("vos", () -> {
            assertThat(proces.verloop(gezin)).isNotEmpty();
            assertThat(werkvoorraad.vanGezin(gezin)).isNotEmpty();
        });
    }

    @Test
    @DisplayName("Gaat het niet door, dan ziet de verhoorder weer wat zijn rol geeft; zelf zegt hij niet af")
    void opentNaAfzeggen() {
        plan();

        assertThat(fouten(mensen.als("yilmaz", () -> plannen.zegAf(gezin, noor, AFZEGGING))))
                .containsExactly("U verhoort dit kind zelf. Laat afzeggen door wie het verhoor plande.");
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.POLITIE);
        assertThat(fouten(mensen.als("vos", () -> plannen.zegAf(gezin, noor, new Afzegging(" ")))))
                .hasSize(1);
        assertThat(mensen.als("vos", () -> plannen.zegAf(gezin, noor, AFZEGGING)))
                .isEqualTo(new Planuitkomst.Vastgelegd());

        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        assertThat(mensen.als("vos", () -> plannen.zegAf(gezin, noor, AFZEGGING)))
                .isEqualTo(new Planuitkomst.Ingehaald());
        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());
    }

    @Test
    @DisplayName("Wie plant, verhoort niet zelf; alleen politie verhoort, en niet in het verleden")
    void weigertWieNietKan() {
        assertThat(mensen.als("yilmaz", () -> plannen.verhoorders(gezin)))
                .extracting(Verhoorder::naam)
                .doesNotContain("brigadier Yılmaz");
        assertThat(fouten(mensen.als("yilmaz", () -> plannen.plan(gezin, noor, gegevens("yilmaz", 60)))))
                .first()
                .asString()
                .startsWith("Wie verhoort, plant niet");
        assertThat(fouten(mensen.als("vos", () -> plannen.plan(gezin, noor, gegevens("mulder", 60)))))
                .containsExactly("Kies alleen wie bij de politie werkt.");
        assertThat(fouten(mensen.als("vos", () -> plannen.plan(gezin, noor, gegevens("yilmaz", -60)))))
                .first()
                .asString()
                .startsWith("Dit moment is voorbij");
        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> eigenaar.sql("insert into verhoorplan (id, gezin, kind, gepland_op, verhoorders, door,"
                                        + " vastgelegd_op) values (?, ?, ?, now(), array[?::uuid], ?, now())")
                                .params(
                                        UUID.randomUUID(),
                                        gezin.waarde(),
                                        noor.waarde(),
                                        mensen.wie("vos").id().waarde(),
                                        mensen.wie("vos").id().waarde())
                                .update())
                .withMessageContaining("planner_is_geen_verhoorder");
    }

    @Test
    @DisplayName("Is het kind al verhoord, dan wordt zonder akkoord van de officier niets gepland")
    void plantGeenTweedeZonderAkkoord() {
        mensen.als("vos", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));

        assertThat(plan()).isEqualTo(new Planuitkomst.Ingehaald());
        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
    }

    @RepeatedTest(3)
    @DisplayName("Plannen twee tegelijk, dan staat er één verhoor en hoort de ander dat")
    void laatErEenPlannen() throws Exception {
        assertThat(wedloop.tegelijk(this::plan, this::plan))
                .containsExactlyInAnyOrder(new Planuitkomst.Vastgelegd(), new Planuitkomst.Ingehaald());
    }

    @Test
    @DisplayName("Wie het deel van de politie niet leest, plant niets, zegt niets af en hoort niet wie verhoort")
    void weigertAnderen() {
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        plan();

        for (var wie : List.of("mulder", "jansen", "aydin", "beheer")) {
            mensen.als(wie, () -> {
                assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> plannen.verhoorders(gezin));
                assertThatExceptionOfType(GeenToegang.class)
                        .isThrownBy(() -> plannen.plan(gezin, noor, gegevens("yilmaz", 60)));
                assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> plannen.zegAf(gezin, noor, AFZEGGING));
            });
        }
    }

    private Planuitkomst plan() {
        return mensen.als("vos", () -> plannen.plan(gezin, noor, gegevens("yilmaz", 60)));
    }

    private VerhoorplanGegevens gegevens(String wie, int overMinuten) {
        return new VerhoorplanGegevens(
                LocalDateTime.now(klok).plusMinutes(overMinuten),
                Set.of(mensen.wie(wie).id().waarde()));
    }

    private Set<Compartiment> leesbaar(String wie) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }

    private static List<String> fouten(Planuitkomst uitkomst) {
        return uitkomst instanceof Planuitkomst.Ongeldig ongeldig
                ? ongeldig.fouten().stream().map(Veldfout::melding).toList()
                : List.of();
    }
}
