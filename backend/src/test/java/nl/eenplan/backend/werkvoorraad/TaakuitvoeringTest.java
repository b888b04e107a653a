package nl.eenplan.backend.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Taakafhandeling.Opening;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Claim;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.processes.api.Antwoorden;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
class TaakuitvoeringTest {

    @Autowired
    private Taakafhandeling taken;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Concepten concepten;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transacties;

    private GezinId gezin = GezinId.nieuw();
    private TaakId triage = new TaakId("");

    @BeforeEach
    void begin() {
        jdbc.sql("""
                        with nieuw as (
                            insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)
                            values (uuidv7(), 'C. Collega', 'collega', 'x', '') on conflict do nothing returning id)
                        insert into functie (medewerker, organisatie, rol)
                        select nieuw.id, f.organisatie, f.rol
                          from nieuw, functie f
                          join medewerker m on m.id = f.medewerker and m.gebruikersnaam = 'jansen'
                        """).update();
        gezin = proces.gezin();
        triage = proces.taak(gezin, Taaksoort.TRIAGE, Rol.VT_MEDEWERKER);
    }

    @Test
    @DisplayName("Wie een taak afrondt blijft betrokken, het concept verdwijnt en het logboek noemt de taak")
    void rondtAf() {
        mensen.als("jansen", () -> concepten.bewaar(triage, "{}"));

        assertThat(stuur("jansen", triage)).isInstanceOf(Opening.Open.class);

        mensen.als("jansen", () -> {
            assertThat(poort.leesbaar(gezin)).contains(Compartiment.MELDING);
            assertThat(concepten.vind(triage)).isEmpty();
            assertThat(werkvoorraad.regels(
                            new Filter(Filter.Wie.DOOR_MIJ_AFGEROND, false, false, java.util.Set.of()), 0, 9))
                    .filteredOn(regel -> regel.taak().equals(triage))
                    .singleElement()
                    .satisfies(regel -> assertThat(regel.afgerondDoor()).isEqualTo("R. Jansen"));
            assertThat(werkvoorraad.vanGezin(gezin)).hasSize(1);
        });
        mensen.als("collega", () -> assertThat(poort.leesbaar(gezin)).isEmpty());
        assertThat(jdbc.sql("select handeling from logboek where taak = :taak and soort = 'WIJZIGEN'")
                        .param("taak", triage.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("betrokken als vt-medewerker", "taak afgerond: taak_triage");
    }

    @Test
    @DisplayName("Een tweede keer sturen zegt wie het deed en wanneer, ook tegen een collega, en rondt niets af")
    void meldtTweedeKeer() {
        stuur("jansen", triage);
        var voor = proces.aantalAfgerond();

        for (var naam : List.of("jansen", "collega")) {
            assertThat(stuur(naam, triage))
                    .isInstanceOfSatisfying(
                            Opening.AlAfgerond.class,
                            al -> assertThat(al.door()).isEqualTo("R. Jansen"));
        }
        assertThat(proces.aantalAfgerond()).isEqualTo(voor);
    }

    @Test
    @DisplayName("Wie geen kandidaat is krijgt geen toegang, open of afgerond, en leest niet of de taak bestaat")
    void weigertAnderen() {
        weigert("bakker", triage);
        weigert("bakker", new TaakId("bestaat-niet"));
        stuur("jansen", triage);
        weigert("bakker", triage);

        assertThat(jdbc.sql("select count(*) from logboek where soort = 'GEWEIGERD' and taak = :taak")
                        .param("taak", triage.waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("Een taak onder een ander formulier sturen wordt geweigerd")
    void weigertAnderFormulier() {
        mensen.als(
                "jansen",
                () -> assertThatThrownBy(() -> inTransactie(() -> taken.begin(triage, Taaksoort.KINDGESPREK)))
                        .isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("Een taak die een collega genomen heeft kan een ander niet afronden")
    void weigertGenomenTaak() {
        mensen.als("jansen", () -> werkvoorraad.claim(triage));

        weigert("collega", triage);
    }

    @Test
    @DisplayName("Buiten een transactie wordt geen taak begonnen")
    void eistTransactie() {
        mensen.als(
                "jansen",
                () -> assertThatThrownBy(() -> taken.begin(triage, Taaksoort.TRIAGE))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    @DisplayName("Twee mensen die tegelijk afronden: één lukt, de ander hoort door wie")
    void laatEenWinnenBijAfronden() throws Exception {
        var voor = proces.aantalAfgerond();

        var uitkomsten = tegelijk(() -> stuur("jansen", triage), () -> stuur("collega", triage));

        assertThat(uitkomsten).hasAtLeastOneElementOfType(Opening.Open.class);
        assertThat(uitkomsten).hasAtLeastOneElementOfType(Opening.AlAfgerond.class);
        assertThat(proces.aantalAfgerond()).isEqualTo(voor + 1);
    }

    @Test
    @DisplayName("Twee mensen die tegelijk een taak nemen: één heeft hem, de ander hoort dat hij genomen is")
    void laatEenWinnenBijNemen() throws Exception {
        var uitkomsten = tegelijk(
                () -> mensen.als("jansen", () -> werkvoorraad.claim(triage)),
                () -> mensen.als("collega", () -> werkvoorraad.claim(triage)));

        assertThat(uitkomsten).containsExactlyInAnyOrder(Claim.GELUKT, Claim.AL_GENOMEN);
        assertThat(betrokkenheden.metRol(gezin, Rol.VT_MEDEWERKER)).hasSize(1);
    }

    @Test
    @DisplayName("Een concept is van één persoon, wordt overschreven en is voor anderen onvindbaar")
    void bewaartConcept() {
        var op = mensen.als("jansen", () -> concepten.bewaar(triage, "{\"a\":1}"));
        mensen.als("jansen", () -> concepten.bewaar(triage, "{\"a\":2}"));

        assertThat(mensen.als("jansen", () -> concepten.vind(triage))).hasValueSatisfying(concept -> {
            assertThat(concept.json()).isEqualTo("{\"a\":2}");
            assertThat(concept.bewaardOp()).isEqualTo(op);
        });
        assertThat(mensen.als("collega", () -> concepten.vind(triage))).isEmpty();
        mensen.als("bakker", () -> {
            assertThatThrownBy(() -> concepten.vind(triage)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> concepten.bewaar(triage, "{}")).isInstanceOf(GeenToegang.class);
        });
        mensen.als(
                "jansen",
                () -> assertThatThrownBy(() -> concepten.bewaar(triage, "x".repeat(256 * 1024 + 1)))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    @DisplayName("Het concept van wie te laat was blijft staan")
    void houdtConceptVanVerliezer() {
        mensen.als("collega", () -> concepten.bewaar(triage, "{\"tekst\":\"van mij\"}"));

        stuur("jansen", triage);

        assertThat(mensen.als("collega", () -> concepten.vind(triage))).isPresent();
    }

    private Opening stuur(String naam, TaakId taak) {
        return mensen.als(
                naam,
                () -> inTransactie(() -> {
                    var opening = taken.begin(taak, Taaksoort.TRIAGE);
                    if (opening instanceof Opening.Open) {
                        taken.rondAf(taak, Antwoorden.geen());
                    }
                    return opening;
                }));
    }

    private void weigert(String naam, TaakId taak) {
        assertThatThrownBy(() -> stuur(naam, taak)).isInstanceOf(GeenToegang.class);
        mensen.als(naam, () -> assertThat(werkvoorraad.vind(taak).isPresent()).isEqualTo(naam.equals("collega")));
    }

    private <T> T inTransactie(java.util.function.Supplier<T> werk) {
        var uitkomst = new TransactionTemplate(transacties).execute(status -> werk.get());
        if (uitkomst == null) {
            throw new IllegalStateException("Geen uitkomst");
        }
        return uitkomst;
    }

    @SafeVarargs
    private static <T> List<T> tegelijk(Callable<T>... werk) throws Exception {
        var start = new CyclicBarrier(werk.length);
        try (var draden = Executors.newFixedThreadPool(werk.length)) {
            return draden
                    .invokeAll(Arrays.stream(werk)
                            .<Callable<T>>map(een -> () -> {
                                start.await();
                                return een.call();
                            })
                            .toList())
                    .stream()
                    .map(uitkomst -> uitkomst.resultNow())
                    .toList();
        }
    }
}
