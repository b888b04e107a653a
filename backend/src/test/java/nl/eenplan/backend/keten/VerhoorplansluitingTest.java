package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenplan.backend.gezin.Adres;
import nl.eenplan.backend.gezin.Geslacht;
import nl.eenplan.backend.gezin.GezinService;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.NieuwSignaal;
import nl.eenplan.backend.gezin.Signaalbron;
import nl.eenplan.backend.gezin.Signaalvastlegging;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.Afzegging;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.Verhoorbeeld;
import nl.eenplan.backend.politie.VerhoorplanGegevens;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// T. Vos planned that brigadier Yılmaz interviews Noor; then dr. Mulder closes the case.
@Ketentest
@Import(Wedloop.class)
@DisplayName("Een gepland studioverhoor eindigt met de zaak; niemand blijft blind voor wat niet meer komt")
class VerhoorplansluitingTest {

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
    private GezinService gezinnen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Zaakregie regie;

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
        betrekPolitie();
        noor = mensen.als("vos", () -> kinderen.vanGezin(gezin).getFirst().id());
    }

    @Test
    @DisplayName("Blind voor de sluiting; erna niet meer, ook niet als de zaak weer open gaat, en er kan weer gepland")
    void eindigtMetDeZaak() {
        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());
        assertThat(leesbaar("yilmaz")).contains(Compartiment.GEZIN).doesNotContain(Compartiment.POLITIE);

        sluit();

        assertThat(leesbaar("yilmaz")).isEmpty();
        assertThat(openBlinderingen()).isZero();

        heropen();
        betrekPolitie();

        assertThat(leesbaar("yilmaz")).contains(Compartiment.POLITIE);
        assertThat(mensen.als("yilmaz", this::kind)).satisfies(kind -> {
            assertThat(kind.plan()).isNull();
            assertThat(kind.kanGepland()).isTrue();
            assertThat(kind.afgezegd()).isNotNull().satisfies(afgezegd -> {
                assertThat(afgezegd.plan().door()).isEqualTo("T. Vos");
                assertThat(afgezegd.plan().verhoorders()).containsExactly("brigadier Yılmaz");
                assertThat(afgezegd.door()).as("niemand zegde af").isNull();
                assertThat(afgezegd.reden()).isNull();
            });
        });
        assertThat(mensen.als("yilmaz", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                        .gebeurtenissen())
                .anyMatch(regel -> regel.zin().equals("Gepland studioverhoor vervallen: de zaak is gesloten"));
        assertThat(mensen.als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                        .gebeurtenissen())
                .noneMatch(regel -> regel.zin().contains("verhoor"));
        assertThat(plan()).isEqualTo(new Planuitkomst.Vastgelegd());
        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.POLITIE);
    }

    @Test
    @DisplayName("Een andere zaak die sluit, laat het staan; een andere fase ook")
    void laatAndereZakenStaan() {
        var ander = artsen.signaal();
        plan();

        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(ander)));
        artsen.onderzoek(gezin);

        assertThat(leesbaar("yilmaz")).doesNotContain(Compartiment.POLITIE);
        assertThat(mensen.als("vos", this::kind).plan()).isNotNull();
    }

    @Test
    @DisplayName("Wie afzegde staat er met zijn reden; een verhoor dat is gehouden, is niet afgezegd")
    void zegtWieAfzegde() {
        plan();
        mensen.als("vos", () -> plannen.zegAf(gezin, noor, new Afzegging(" Noor is vandaag ziek geworden. ")));

        assertThat(mensen.als("vos", this::kind).afgezegd()).isNotNull().satisfies(afgezegd -> {
            assertThat(afgezegd.door()).isEqualTo("T. Vos");
            assertThat(afgezegd.reden()).isEqualTo("Noor is vandaag ziek geworden.");
        });

        plan();
        assertThat(mensen.als("vos", this::kind).afgezegd())
                .as("er is er weer een gepland")
                .isNull();
        mensen.als("vos", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));
        assertThat(mensen.als("vos", this::kind).afgezegd()).isNull();
        sluit();
        assertThat(eigenaar.sql("select einde from verhoorplan where gezin = ? order by id")
                        .param(gezin.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("AFGEZEGD", "GEHOUDEN");
    }

    @Test
    @DisplayName("Sluit de zaak op het moment dat iemand plant, dan staat er niets gepland")
    void plantNietInEenZaakDieSluit() throws Exception {
        plan();
        var uitkomst = new AtomicReference<Object>();

        wedloop.inEenKring(
                "betrokkenheid",
                () -> {
                    sluit();
                    return true;
                },
                Duration.ZERO,
                () -> uitkomst.set(plan()));

        assertThat(uitkomst.get()).isEqualTo(new Planuitkomst.Ingehaald());
        assertThat(eigenaar.sql("select count(*) from verhoorplan where gezin = ? and einde is null")
                        .param(gezin.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(openBlinderingen()).isZero();
    }

    private void betrekPolitie() {
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("vos").id(), Rol.OFFICIER_VAN_JUSTITIE, "proef", "proef");
    }

    private void sluit() {
        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));
    }

    private void heropen() {
        var kind = kinderen.vanGezin(gezin).getFirst();
        var signaal = new NieuwSignaal(
                gezin,
                "Veldhuis",
                Signaalbron.HUISARTS,
                LocalDateTime.of(2026, 3, 2, 9, 30),
                "Een nieuwe blauwe plek",
                "huisarts",
                null,
                null,
                List.of(new NieuwSignaal.Kind(
                        kind.id(), kind.naam(), kind.geboortedatum(), null, "", Geslacht.VROUW, true)),
                List.of(),
                new Adres("", "", "", ""));
        assertThat(mensen.als("mulder", () -> gezinnen.legSignaalVast(signaal)))
                .isInstanceOf(Signaalvastlegging.Vastgelegd.class);
    }

    private Planuitkomst plan() {
        return mensen.als(
                "vos",
                () -> plannen.plan(
                        gezin,
                        noor,
                        new VerhoorplanGegevens(
                                LocalDateTime.now(klok).plusHours(1),
                                Set.of(mensen.wie("yilmaz").id().waarde()))));
    }

    private Verhoorbeeld.Kind kind() {
        return verhoren.verhoren(gezin).kinderen().getFirst();
    }

    private Set<Compartiment> leesbaar(String wie) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }

    private int openBlinderingen() {
        return eigenaar.sql("select count(*) from blindering where gezin = ? and tot is null")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }
}
