package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.logboek.LogboekService;
import nl.eenplan.backend.logboek.LogboekService.Logregel;
import nl.eenplan.backend.politie.VerhoorService.Vastlegging;
import nl.eenplan.backend.politie.VerhoorTaken;
import nl.eenplan.backend.politie.Verhooroordeel;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Logboek.Soort;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@DisplayName("Een kind wordt één keer in de studio verhoord")
class StudioverhoorTest extends Verhoorzaak {

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private LogboekService logboek;

    @Autowired
    private VerhoorTaken taken;

    @Autowired
    private Wedloop wedloop;

    @Test
    @DisplayName("Een verhoor wordt vastgelegd met bevoegdheid en vindplaats van de opname, en politie en OM lezen het")
    void legtVast() {
        assertThat(legVast()).isEqualTo(new Vastlegging.Vastgelegd());

        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);
        var verhoor = beeld("vos").verhoren().getFirst();
        assertThat(verhoor.verhoorder()).isEqualTo("brigadier Yılmaz");
        assertThat(verhoor.opname()).isEqualTo("AV-2026-0311");
        assertThat(verhoor.metAkkoord()).isFalse();
    }

    @Test
    @DisplayName("Zonder geldig certificaat op de dag van het verhoor wordt niets vastgelegd")
    void eistBevoegdheid() {
        var gegevens = gegevens(LocalDate.of(2026, 3, 1));

        assertThat(mensen.als("yilmaz", () -> verhoren.legVast(gezin, noor, gegevens)))
                .isInstanceOfSatisfying(
                        Vastlegging.Ongeldig.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(Afronding.Veldfout::veld)
                                .containsExactly("certificaatTot"));
    }

    @Test
    @DisplayName("Hetzelfde kind in een ander dossier telt mee, zonder te zeggen welk dossier dat is")
    void teltOverGezinnenHeen() {
        var ander = zaak();
        geefBsn(gezin, "999990111");
        geefBsn(ander, "999990111");
        legVast();

        assertThat(mensen.als("yilmaz", () -> verhoren.legVast(ander, kind(ander), gegevens(LocalDate.of(2027, 1, 1)))))
                .isEqualTo(new Vastlegging.AlVerhoord());
        var beeld =
                mensen.als("yilmaz", () -> verhoren.verhoren(ander)).kinderen().getFirst();
        assertThat(beeld.verhoren()).isEmpty();
        assertThat(beeld.isEldersVerhoord()).isTrue();
        assertThat(beeld.kanVastgelegd()).isFalse();
    }

    @RepeatedTest(3)
    @DisplayName("Leggen twee tegelijk een verhoor vast, dan wint er één en hoort de ander dat het er al is")
    void laatErEenWinnen() throws Exception {
        var uitkomsten = wedloop.tegelijk(this::legVast, this::legVast);

        assertThat(uitkomsten).containsExactlyInAnyOrder(new Vastlegging.Vastgelegd(), new Vastlegging.AlVerhoord());
        assertThat(beeld("yilmaz").verhoren()).hasSize(1);
    }

    @Test
    @DisplayName("Ook langs de database om komt er geen tweede verhoor")
    void weigertDeDatabase() {
        legVast();

        assertThatThrownBy(() -> eigenaar.sql("""
                                insert into studioverhoor select ?, gezin, kind, aanvraag, gehouden_op, verhoorder,
                                       opleiding, certificaat_tot, opname, opname_plaats, aanwezig, reden, is_blind,
                                       reden_niet_blind, vastgelegd_door, vastgelegd_op
                                  from studioverhoor where gezin = ?
                                """)
                        .params(UUID.randomUUID(), gezin.waarde())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("al een studioverhoor");
    }

    @Test
    @DisplayName(
            "Arts, Veilig Thuis, coördinator en wie erbuiten staat, weten niet dat er een verhoor is of wordt gevraagd")
    void blijftBijDePolitie() {
        legVast();
        vraag("yilmaz");
        betrek("jansen", Rol.VT_MEDEWERKER);
        betrek("kuipers", Rol.PROCESCOORDINATOR);

        for (var wie : List.of("mulder", "jansen", "kuipers")) {
            mensen.als(wie, () -> {
                assertThatThrownBy(() -> verhoren.verhoren(gezin)).isInstanceOf(GeenToegang.class);
                assertThat(tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)
                                .gebeurtenissen())
                        .noneMatch(regel -> regel.zin().contains("verhoor"));
                assertThat(werkvoorraad.vanGezin(gezin))
                        .noneMatch(regel -> regel.soort() == Taaksoort.VERHOOR_BEOORDELEN);
                assertThat(werkvoorraad.bijAnderen(200))
                        .noneMatch(regel -> regel.soort() == Taaksoort.VERHOOR_BEOORDELEN);
                assertThat(proces.verloop(gezin))
                        .noneMatch(verloop -> verloop.naam().contains("erhoor"));
            });
        }
        mensen.als(
                "aydin",
                () -> assertThatThrownBy(() -> verhoren.verhoren(gezin)).isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName(
            "Ook het logboek zegt alleen politie en OM dat er een verhoor is; verder ontbreken de regels en hun aantal")
    void zwijgtInHetLogboek() {
        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);
        betrek("jansen", Rol.VT_MEDEWERKER);
        betrek("kuipers", Rol.PROCESCOORDINATOR);
        legVast();
        vraag("yilmaz");
        keten.rondtAf(
                "vos",
                gezin,
                Taaksoort.VERHOOR_BEOORDELEN,
                taak -> taken.beoordeel(taak, new Verhooroordeel(true, "Alleen over de tweede verdachte.")));

        assertThat(log("yilmaz"))
                .anyMatch(regel -> regel.equals("studioverhoor vastgelegd"))
                .anyMatch(regel -> regel.equals("nog een studioverhoor gevraagd"))
                .anyMatch(regel -> regel.equals("taak afgerond: taak_verhoorBeoordelen"));
        for (var wie : List.of("mulder", "jansen", "kuipers")) {
            assertThat(log(wie))
                    .noneMatch(regel -> regel.toLowerCase(Locale.ROOT).contains("verhoor"));
            mensen.als(wie, () -> {
                var aantal = logboek.aantalVanGezin(gezin);
                assertThat(logboek.vanGezin(gezin, 0, 200))
                        .hasSize((int) aantal + 1)
                        .noneMatch(regel -> regel.compartiment() == Compartiment.POLITIE)
                        .noneMatch(regel -> regel.wie().equals("T. Vos") && regel.soort() == Soort.WIJZIGEN);
            });
        }
        assertThat(log("jansen")).contains("afgeschermd (medisch)", "betrokken als vt-medewerker");
        assertThat(log("mulder")).contains("signaal vastgelegd").doesNotContain("afgeschermd (medisch)");
        assertThat(log("smit")).contains("studioverhoor vastgelegd", "taak afgerond: taak_verhoorBeoordelen");
    }

    private List<String> log(String wie) {
        return mensen.als(wie, () -> logboek.vanGezin(gezin, 0, 200)).stream()
                .map(Logregel::handeling)
                .toList();
    }

    private void geefBsn(GezinId van, String bsn) {
        eigenaar.sql("update gezinslid set bsn = ? where id = ?")
                .params(bsn, kind(van).waarde())
                .update();
    }
}
