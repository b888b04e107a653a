package nl.eenplan.backend.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.eenplan.backend.kern.Kerntest;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.kern.Proefproces;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Kerntest
@DisplayName("Wat vanzelf eindigt, eindigt op de microseconde")
class TijdgrensTest {

    private static final Duration TIK = Duration.ofNanos(1_000);

    @Autowired
    private Noodbetrokkenheden nood;

    @Autowired
    private Waarnemers waarnemers;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefproces proces;

    @Autowired
    private Proefklok klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transacties;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void begin() {
        gezin = proces.gezin();
    }

    @Test
    @DisplayName("Noodtoegang is open tot haar einde en geen tik langer")
    void sluitNoodtoegang() {
        noodtoegang("aydin", Duration.ofHours(4));

        klok.verzet(Duration.ofHours(4).minus(TIK));
        assertThat(isOpen("aydin")).isTrue();
        klok.verzet(TIK);
        assertThat(isOpen("aydin")).isFalse();
    }

    @Test
    @DisplayName("Waarneming is dicht voor haar begin, open tot haar einde en geen tik langer")
    void sluitWaarneming() {
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
        var van = klok.instant().plus(Duration.ofHours(1));
        waarnemers.begin(waarneming(van, van.plus(Duration.ofHours(1))));

        klok.verzet(Duration.ofHours(1).minus(TIK));
        assertThat(isOpen("aydin")).isFalse();
        klok.verzet(TIK);
        assertThat(isOpen("aydin")).isTrue();
        klok.verzet(Duration.ofHours(1).minus(TIK));
        assertThat(isOpen("aydin")).isTrue();
        klok.verzet(TIK);
        assertThat(isOpen("aydin")).isFalse();
    }

    @Test
    @DisplayName("Wat eerder is beëindigd, gaat niet weer open als de klok terugspringt")
    void blijftDichtAlsDeKlokTerugspringt() {
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
        var waarneming = waarneming(klok.instant(), klok.instant().plus(Duration.ofHours(4)));
        waarnemers.begin(waarneming);
        var noodtoegang = noodtoegang("visser", Duration.ofHours(4));
        assertThat(leest("aydin")).isTrue();
        assertThat(leest("visser")).isTrue();
        klok.verzet(Duration.ofHours(2));
        waarnemers.beeindig(waarneming);
        inTransactie(() -> nood.sluit(noodtoegang));

        klok.verzet(Duration.ofHours(-1));

        assertThat(leest("aydin")).isFalse();
        assertThat(leest("visser")).isFalse();
        klok.verzet(Duration.ofHours(1));
    }

    @Test
    @DisplayName("Taken van de ander doet wie waarneemt alleen in die tijd, in dat gezin en voor die ander")
    void neemtWaarInDieTijd() {
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
        var van = klok.instant().plus(Duration.ofHours(1));
        waarnemers.begin(waarneming(van, van.plus(Duration.ofHours(1))));

        assertThat(neemtWaar(gezin, "mulder")).isFalse();
        klok.verzet(Duration.ofHours(1));
        assertThat(neemtWaar(gezin, "mulder")).isTrue();
        assertThat(neemtWaar(gezin, "visser")).isFalse();
        assertThat(neemtWaar(proces.gezin(), "mulder")).isFalse();
        klok.verzet(Duration.ofHours(1));
        assertThat(neemtWaar(gezin, "mulder")).isFalse();
    }

    @Test
    @DisplayName("Wie zijn functie kwijtraakt, neemt ook niet meer waar")
    void verliestFunctie() {
        betrokkenheden.betrek(gezin, mensen.wie("mulder").id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
        waarnemers.begin(waarneming(klok.instant(), klok.instant().plus(Duration.ofHours(1))));
        assertThat(isOpen("aydin")).isTrue();

        betrokkenheden.beeindigBuitenFuncties(mensen.wie("aydin").id(), java.util.List.of(Rol.BEHANDELEND_ARTS));

        assertThat(isOpen("aydin")).isFalse();
    }

    private UUID noodtoegang(String naam, Duration duur) {
        var id = UUID.randomUUID();
        var tot = klok.instant().plus(duur);
        var wie = mensen.wie(naam);
        jdbc.sql("insert into noodtoegang (id, gezin, medewerker, organisatie, rol, reden, toelichting, van, tot)"
                        + " values (:id, :gezin, :wie, :bij, :rol, 'KIND_IN_GEVAAR', 'proef van de grens', :van, :tot)")
                .param("id", id)
                .param("gezin", gezin.waarde())
                .param("wie", wie.id().waarde())
                .param("bij", wie.organisatie().waarde())
                .param("rol", wie.rol().sleutel())
                .param("van", klok.instant().atOffset(ZoneOffset.UTC))
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .update();
        inTransactie(() -> nood.open(gezin, wie, id, new Logboek.Grond("noodtoegang: proef", "proef"), tot));
        return id;
    }

    private void inTransactie(Runnable werk) {
        new TransactionTemplate(transacties).executeWithoutResult(_ -> werk.run());
    }

    private boolean neemtWaar(GezinId waar, String voor) {
        return waarnemers.neemtWaar(
                mensen.wie("aydin").id(), waar, mensen.wie(voor).id());
    }

    private UUID waarneming(Instant van, Instant tot) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into waarneming (id, vervangen, vervangen_bij, waarnemer, waarnemer_bij, rollen, alle,
                                                van, tot, geregeld_door, geregeld_op)
                        values (:id, :vervangen, :vervangenBij, :waarnemer, :waarnemerBij, '{behandelend-arts}', true,
                                :van, :tot, :vervangen, :van)
                        """)
                .param("id", id)
                .param("vervangen", mensen.wie("mulder").id().waarde())
                .param("vervangenBij", mensen.wie("mulder").organisatie().waarde())
                .param("waarnemer", mensen.wie("aydin").id().waarde())
                .param("waarnemerBij", mensen.wie("aydin").organisatie().waarde())
                .param("van", van.atOffset(ZoneOffset.UTC))
                .param("tot", tot.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /// As the gate, and the predicates of every list, answer alike.
    private boolean isOpen(String naam) {
        return mensen.als(naam, () -> {
            var isOpen = leest();
            assertThat(staatInLijst(Betrokkenheden.ZICHTBAAR)).isEqualTo(isOpen);
            return isOpen;
        });
    }

    private boolean leest(String naam) {
        return mensen.als(naam, () -> leest());
    }

    private boolean leest() {
        var leest = poort.leesbaar(gezin).contains(Compartiment.MEDISCH);
        assertThat(staatInLijst(Betrokkenheden.LEESBAAR)).isEqualTo(leest);
        return leest;
    }

    private boolean staatInLijst(String predicaat) {
        return jdbc.sql("select exists (select 1 from (select cast(:gezin as uuid) as id) g,"
                        + " (select 'MEDISCH' as compartiment) d where " + predicaat + ")")
                .params(betrokkenheden.parameters())
                .param("gezin", gezin.waarde())
                .query(Boolean.class)
                .single();
    }
}
