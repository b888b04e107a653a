package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.VERHOOR_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.VERHOOR_NABELLEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.politie.VerhoorService;
import nl.eenplan.backend.politie.VerhoorService.Vraaguitkomst;
import nl.eenplan.backend.politie.VerhoorTaken;
import nl.eenplan.backend.politie.Verhooroordeel;
import nl.eenplan.backend.politie.Verhoorvoorbeeld;
import nl.eenplan.backend.politie.Verhoorvraag;
import nl.eenplan.backend.stap.StapGegevens;
import nl.eenplan.backend.stap.StapService;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.engine.Klokslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Klokslag.class)
@DisplayName("De vraag om nog een studioverhoor ligt bij een ander, en blijft niet liggen")
class VerhoorvraagTest {

    private static final Verhoorvraag VRAAG =
            new Verhoorvraag("Uit nieuwe beelden blijkt een tweede verdachte, over wie niets is gevraagd.");
    private static final Verhooroordeel AKKOORD = new Verhooroordeel(true, "Alleen over de tweede verdachte.");

    @Autowired
    private VerhoorService verhoren;

    @Autowired
    private VerhoorTaken taken;

    @Autowired
    private StapService stappen;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Klokslag klokslag;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();
    private PersoonId noor = PersoonId.nieuw();

    @BeforeEach
    void isVerhoord() {
        gezin = artsen.signaal();
        betrek("yilmaz", Rol.POLITIE);
        noor = mensen.als("yilmaz", () -> kinderen.vanGezin(gezin).getFirst().id());
        mensen.als("yilmaz", () -> verhoren.legVast(gezin, noor, Verhoorvoorbeeld.verhoor()));
    }

    @AfterEach
    void isErWeerEenOfficier() {
        eigenaar.sql("update medewerker set actief = false where gebruikersnaam = 'kamp'")
                .update();
    }

    @Test
    @DisplayName("Vroeg een officier het zelf, dan ligt het bij één collega: hij krijgt de taak niet en beslist niet")
    void legtHetBijEenCollega() {
        tweedeOfficier();
        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);

        assertThat(vraag("vos")).isEqualTo(new Vraaguitkomst.Gevraagd());

        assertThat(keten.taak("vos", gezin, VERHOOR_BEOORDELEN)).isEmpty();
        var taak = keten.taakVan("kamp", gezin, VERHOOR_BEOORDELEN);
        assertThat(mensen.als("vos", () -> werkvoorraad.claim(taak))).isEqualTo(Claim.AL_GENOMEN);
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("vos", () -> taken.beoordeel(taak, AKKOORD)));
        assertThat(mensen.als("kamp", () -> werkvoorraad.geefTerug(taak))).isEqualTo(Claim.GEEN_POOL);
        assertThat(keten.taak("vos", gezin, VERHOOR_BEOORDELEN)).isEmpty();

        keten.rondtAf("kamp", gezin, VERHOOR_BEOORDELEN, id -> {
            assertThat(taken.teBeoordelen(id))
                    .get()
                    .satisfies(vraag -> assertThat(vraag.isEigen()).isFalse());
            return taken.beoordeel(id, AKKOORD);
        });
    }

    @Test
    @DisplayName("Is er geen tweede officier, dan vraagt een officier het niet zelf; de politie wel")
    void vraagtNietAanZichzelf() {
        betrek("vos", Rol.OFFICIER_VAN_JUSTITIE);

        assertThat(vraag("vos"))
                .isInstanceOfSatisfying(
                        Vraaguitkomst.Ongeldig.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(Afronding.Veldfout::melding)
                                .singleElement()
                                .asString()
                                .startsWith("Er is geen andere officier van justitie"));
        assertThat(vraag("yilmaz")).isEqualTo(new Vraaguitkomst.Gevraagd());
        assertThat(keten.taak("vos", gezin, VERHOOR_BEOORDELEN)).isPresent();
    }

    @Test
    @DisplayName(
            "Antwoordt de officier niet op tijd, dan ligt dat bij wie het vroeg, met bericht; de vraag blijft open")
    void belNa() {
        vraag("yilmaz");
        isTeLaat();

        assertThat(keten.taak("yilmaz", gezin, VERHOOR_NABELLEN)).isPresent();
        assertThat(keten.taak("vos", gezin, VERHOOR_NABELLEN)).isEmpty();
        assertThat(keten.taak("vos", gezin, VERHOOR_BEOORDELEN)).isPresent();
        assertThat(eigenaar.sql("select count(*) from bericht b join gezin g on b.onderwerp like '%' || g.nummer"
                                + " where g.id = ? and b.medewerker = ? and b.onderwerp like 'Termijn%'")
                        .params(gezin.waarde(), mensen.wie("yilmaz").id().waarde())
                        .query(Integer.class)
                        .single())
                .isOne();

        keten.rondtAf("yilmaz", gezin, VERHOOR_NABELLEN, taak -> stappen.stapVastleggen(taak, nagebeld()));
        keten.rondtAf("vos", gezin, VERHOOR_BEOORDELEN, taak -> taken.beoordeel(taak, AKKOORD));
    }

    @Test
    @DisplayName("Antwoordt de officier alsnog, dan hoeft de vrager niet meer te bellen")
    void vervaltNaHetAntwoord() {
        vraag("yilmaz");
        isTeLaat();

        keten.rondtAf("vos", gezin, VERHOOR_BEOORDELEN, taak -> taken.beoordeel(taak, AKKOORD));

        assertThat(keten.taak("yilmaz", gezin, VERHOOR_NABELLEN)).isEmpty();
    }

    @Test
    @DisplayName("Dat er een vraag te laat is, weet alleen wie het deel van de politie leest")
    void blijftBijDePolitie() {
        vraag("yilmaz");
        isTeLaat();
        betrek("jansen", Rol.VT_MEDEWERKER);
        betrek("kuipers", Rol.PROCESCOORDINATOR);

        for (var wie : List.of("mulder", "jansen", "kuipers")) {
            mensen.als(wie, () -> {
                assertThat(werkvoorraad.vanGezin(gezin))
                        .extracting(Taakregel::soort)
                        .doesNotContain(VERHOOR_NABELLEN);
                assertThat(werkvoorraad.bijAnderen(200))
                        .extracting(Taakregel::soort)
                        .doesNotContain(VERHOOR_NABELLEN);
                assertThat(tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200)
                                .gebeurtenissen())
                        .noneMatch(regel -> regel.zin().contains("officier"));
            });
        }
        assertThat(mensen.als("yilmaz", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 200))
                        .gebeurtenissen())
                .anyMatch(regel -> regel.zin().startsWith("De officier heeft nog niet geantwoord"));
    }

    private void isTeLaat() {
        klokslag.slaat(gezin, "verhoortoets");
    }

    private void tweedeOfficier() {
        var kamp = eigenaar.sql("insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)"
                        + " values (uuidv7(), 'J. Kamp', 'kamp', '-', '') on conflict (gebruikersnaam)"
                        + " do update set actief = true returning id")
                .query(UUID.class)
                .single();
        eigenaar.sql("insert into functie (medewerker, organisatie, rol) values (?, ?, ?) on conflict do nothing")
                .params(kamp, mensen.wie("vos").organisatie().waarde(), Rol.OFFICIER_VAN_JUSTITIE.sleutel())
                .update();
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private Vraaguitkomst vraag(String wie) {
        return mensen.als(wie, () -> verhoren.vraagNogEen(gezin, noor, VRAAG));
    }

    private static StapGegevens nagebeld() {
        return new StapGegevens(
                LocalDateTime.of(2026, 3, 2, 11, 0), "officier van dienst", "Beslist vandaag", null, null, null, null);
    }
}
