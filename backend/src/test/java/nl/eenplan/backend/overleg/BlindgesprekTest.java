package nl.eenplan.backend.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.inzage.InzageService;
import nl.eenplan.backend.inzage.InzageService.Indiening;
import nl.eenplan.backend.inzage.Inzagevraag;
import nl.eenplan.backend.inzage.Inzagevraag.Doel;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.keten.Planketen;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toegang.Poolbetrokkenheden;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Jansen of Veilig Thuis knows the case and takes the talk with Lotte, which is to be held blind.
@Ketentest
class BlindgesprekTest {

    private static final Set<Compartiment> BEKEND = Set.of(Compartiment.MELDING, Compartiment.VEILIGHEID);

    @Autowired
    private Planketen plannen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Poolbetrokkenheden pools;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private OverlegTaken overleggen;

    @Autowired
    private OverlegService overlegdossier;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private InzageService inzage;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient jdbc;

    private GezinId gezin;
    private TaakId taak;

    @BeforeEach
    void maakZaak() {
        gezin = plannen.aangemeld();
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
        mensen.als("jansen", () -> poort.lees(gezin, Compartiment.MELDING, "melding bekeken"));
        plannen.totTafel(gezin, true);
        taak = keten.taakVan("jansen", gezin, Taaksoort.KINDGESPREK);
    }

    @Test
    @DisplayName("Wie het gesprek op zich neemt, ziet tot hij het vastlegt niets van wat bekend is; een ander wel")
    void verbergtWatBekendIs() {
        mensen.als(
                "kuipers",
                () -> transactie.executeWithoutResult(
                        _ -> tijdlijn.noteer(gezin, Compartiment.VEILIGHEID, "PROEF", "Vader dreigde gisteren")));
        assertThat(leesbaar("jansen")).containsAll(BEKEND);

        assertThat(neemt("jansen")).isEqualTo(Claim.GELUKT);

        assertThat(leesbaar("jansen")).doesNotContainAnyElementsOf(BEKEND).contains(Compartiment.GEZIN);
        assertThat(leesbaar("kuipers")).containsAll(BEKEND);
        mensen.als("jansen", () -> {
            assertThatThrownBy(() -> poort.lees(gezin, Compartiment.VEILIGHEID, "proef"))
                    .isInstanceOf(GeenToegang.class);
            assertThat(tijdlijn.veranderd(Instant.EPOCH, 200))
                    .noneMatch(regel -> regel.gebeurtenis().zin().contains("Vader dreigde"));
            assertThat(inzage.afschermingen(gezin))
                    .filteredOn(een -> BEKEND.contains(een.deel()))
                    .hasSize(2)
                    .allMatch(een -> een.isBlind() && !een.isTeVragen());
            assertThat(inzage.vraag(
                            gezin,
                            Compartiment.VEILIGHEID,
                            new Inzagevraag(Doel.BEOORDELEN, "Ik wil het toch graag vooraf weten.", null)))
                    .isInstanceOf(Indiening.NietMogelijk.class);
        });
        assertThat(mensen.als("kuipers", () -> tijdlijn.veranderd(Instant.EPOCH, 200)))
                .isNotNull();
    }

    @Test
    @DisplayName("Een andere taak in de bak van het team opent het niet langs een omweg")
    void gaatNietLangsDePoel() {
        neemt("jansen");

        pools.betrekPool(gezin, mensen.wie("jansen").organisatie(), Rol.VT_MEDEWERKER, new TaakId("omweg-" + gezin));

        assertThat(leesbaar("jansen")).doesNotContainAnyElementsOf(BEKEND);
    }

    @Test
    @DisplayName("Wie de taak teruggeeft, ziet weer wat zijn rol geeft")
    void opentNaTeruggeven() {
        neemt("jansen");

        mensen.als("jansen", () -> werkvoorraad.geefTerug(taak));

        assertThat(leesbaar("jansen")).containsAll(BEKEND);
    }

    @Test
    @DisplayName("Zonder de taak eerst te nemen wordt een blind gesprek niet vastgelegd")
    void eistBlindheid() {
        assertThat(legtVast()).isInstanceOf(Afronding.Ongeldig.class);
    }

    @Test
    @DisplayName(
            "Na het vastleggen gaat alles open; bij het gesprek en in het logboek staat wie blind was, en wat niet")
    void staatBijHetGesprek() {
        mensen.als("kuipers", () -> poort.lees(gezin, Compartiment.VEILIGHEID, "door een ander bekeken"));
        neemt("jansen");

        assertThat(legtVast()).isEqualTo(new Afronding.Gelukt());

        assertThat(leesbaar("jansen")).containsAll(BEKEND);
        var blind = mensen.als("jansen", () -> overlegdossier.overleg(gezin))
                .kindgesprekken()
                .getFirst()
                .blind();
        assertThat(blind).isNotNull().satisfies(hoe -> {
            assertThat(hoe.delen()).contains("melding", "veiligheid", "medisch", "politie");
            assertThat(hoe.eerderGezien()).containsExactly("melding");
            assertThat(hoe.gezien()).isEmpty();
        });
        assertThat(jdbc.sql("select distinct handeling from logboek where gezin = ? and handeling like '%blind%'")
                        .param(gezin.waarde())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("blind voor een gesprek", "niet meer blind");
    }

    private Claim neemt(String wie) {
        return mensen.als(wie, () -> werkvoorraad.claim(taak));
    }

    private Afronding legtVast() {
        return mensen.als("jansen", () -> overleggen.hoorKind(taak, Overlegformulieren.kindgesprek(plannen.vandaag())));
    }

    private Set<Compartiment> leesbaar(String wie) {
        return mensen.als(wie, () -> poort.leesbaar(gezin));
    }
}
