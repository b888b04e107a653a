package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.LedenService;
import nl.eenplan.backend.gezin.Lidgegevens;
import nl.eenplan.backend.gezin.Lidwijziging;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Gebeurtenis;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorService.Vraaguitkomst;
import nl.eenplan.backend.politie.Verhoorbeeld;
import nl.eenplan.backend.politie.VerhoorplanGegevens;
import nl.eenplan.backend.politie.VerhoorplanService;
import nl.eenplan.backend.politie.VerhoorplanService.Planuitkomst;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.politie.Verhoorvraag;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The police work on the interviews of Noor and Tess; then Noor dies.
@Ketentest
@DisplayName("Is een kind overleden, dan komt er geen studioverhoor meer en hoeft niemand daarover te beslissen")
class VerhoorBijOverlijdenTest {

    private static final Verhoorvraag VRAAG =
            new Verhoorvraag("Noor noemde gisteren een tweede dader, en dat is nieuw.");

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private LedenService leden;

    @Autowired
    private VerhoorService verhoren;

    @Autowired
    private VerhoorplanService plannen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Clock klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void maakZaak() {
        gezin = artsen.signaal("Noor", "Tess");
        betrokkenheden.betrek(gezin, mensen.wie("yilmaz").id(), Rol.POLITIE, "proef", "proef");
        betrokkenheden.betrek(gezin, mensen.wie("vos").id(), Rol.OFFICIER_VAN_JUSTITIE, "proef", "proef");
    }

    @Test
    @DisplayName(
            "Een gepland verhoor vervalt en de verhoorder is niet meer blind; van een broer of zus blijft het staan")
    void laatHetGeplandeVerhoorVervallen() {
        assertThat(plan("Noor")).isEqualTo(new Planuitkomst.Vastgelegd());
        assertThat(leesbaar()).doesNotContain(Compartiment.POLITIE);

        overlijdt("Noor");

        assertThat(leesbaar()).contains(Compartiment.POLITIE);
        assertThat(beeld("Noor")).satisfies(kind -> {
            assertThat(kind.plan()).isNull();
            assertThat(kind.kanGepland()).isFalse();
            assertThat(kind.afgezegd()).isNotNull().satisfies(afgezegd -> {
                assertThat(afgezegd.isKindOverleden()).isTrue();
                assertThat(afgezegd.door()).isNull();
            });
        });
        assertThat(zinnen("yilmaz")).contains("Gepland studioverhoor vervallen: het kind is overleden");
        assertThat(zinnen("mulder")).noneMatch(zin -> zin.contains("verhoor"));
        assertThat(plan("Noor")).isEqualTo(new Planuitkomst.Ingehaald());
        assertThat(plan("Tess")).isEqualTo(new Planuitkomst.Vastgelegd());
    }

    @Test
    @DisplayName("De vraag aan de officier om nog een verhoor vervalt, en kan niet opnieuw; over een broer of zus wel")
    void laatDeVraagVervallen() {
        for (var naam : List.of("Noor", "Tess")) {
            mensen.als("yilmaz", () -> verhoren.legVast(gezin, kind(naam), Verhoorvoorbeeld.verhoor()));
            assertThat(vraag(naam)).isEqualTo(new Vraaguitkomst.Gevraagd());
        }

        overlijdt("Noor");

        assertThat(eigenaar.sql("select kind from werkvoorraad where gezin = ? and soort = ? and status = 'OPEN'")
                        .params(gezin.waarde(), Taaksoort.VERHOOR_BEOORDELEN.sleutel())
                        .query(UUID.class)
                        .list())
                .containsExactly(kind("Tess").waarde());
        assertThat(zinnen("yilmaz")).contains("De vraag om nog een studioverhoor is vervallen: het kind is overleden");
        assertThat(zinnen("mulder")).noneMatch(zin -> zin.contains("verhoor"));
        assertThat(vraag("Noor")).isInstanceOf(Vraaguitkomst.Ongeldig.class);
        assertThat(beeld("Noor").kanGevraagd()).isFalse();
    }

    private void overlijdt(String naam) {
        assertThat(mensen.als("mulder", () -> {
                    var lid = leden.leden(gezin).lid(kind(naam)).orElseThrow();
                    var nu = lid.gegevens();
                    return leden.wijzigLid(
                            gezin,
                            lid.id(),
                            lid.versie(),
                            new Lidgegevens(
                                    nu.naam(),
                                    nu.geboortedatum(),
                                    nu.verwachtOp(),
                                    nu.bsn(),
                                    nu.geslacht(),
                                    nu.rol(),
                                    LocalDate.of(2026, 3, 1),
                                    nu.gezag()));
                }))
                .isInstanceOf(Lidwijziging.Opgeslagen.class);
    }

    private Planuitkomst plan(String naam) {
        return mensen.als(
                "vos",
                () -> plannen.plan(
                        gezin,
                        kind(naam),
                        new VerhoorplanGegevens(
                                LocalDateTime.now(klok).plusHours(1),
                                Set.of(mensen.wie("yilmaz").id().waarde()))));
    }

    private Vraaguitkomst vraag(String naam) {
        return mensen.als("yilmaz", () -> verhoren.vraagNogEen(gezin, kind(naam), VRAAG));
    }

    private Verhoorbeeld.Kind beeld(String naam) {
        return mensen.als("vos", () -> verhoren.verhoren(gezin)).kinderen().stream()
                .filter(kind -> kind.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private Set<Compartiment> leesbaar() {
        return mensen.als("yilmaz", () -> poort.leesbaar(gezin));
    }

    private PersoonId kind(String naam) {
        return mensen.als("mulder", () -> kinderen.vanGezin(gezin)).stream()
                .filter(kind -> kind.naam().equals(naam))
                .map(Kinderen.Kind::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> zinnen(String wie) {
        return mensen.als(wie, () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)).gebeurtenissen().stream()
                .map(Gebeurtenis::zin)
                .toList();
    }
}
