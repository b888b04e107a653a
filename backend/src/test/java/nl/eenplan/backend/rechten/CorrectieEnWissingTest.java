package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static nl.eenplan.backend.rechten.Rechtenproef.zoalsVoorgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.rechten.Afgiften.Besluitbrief;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.rechten.RechtenService.Verzoekregel;
import nl.eenplan.backend.termijn.Eenheid;
import nl.eenplan.backend.termijn.Termijnkalender;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.BetrokkeneverzoekTeLaat;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody of the family says that something is wrong, or wants it gone.
@Ketentest
@Import(Rechtenproef.class)
@RecordApplicationEvents
class CorrectieEnWissingTest {

    private static final String VERKLARING = "Ik was die dag op mijn werk en heb niemand geslagen.";
    private static final byte[] BESTAND = "brief".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Rechtenproef proef;

    @Autowired
    private RechtenService rechten;

    @Autowired
    private Afgiften afgiften;

    @Autowired
    private Wissingsregister wissingen;

    @Autowired
    private Termijnkalender kalender;

    @Autowired
    private Mensen mensen;

    @Autowired
    private JdbcClient werker;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents gebeurtenissen;

    @Autowired
    private ApplicationEventPublisher melder;

    @Autowired
    private TransactionTemplate transacties;

    private LocalDate vandaag = LocalDate.MIN;
    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void beginZaak() {
        vandaag = proef.vandaag();
        gezin = proef.gezin(vandaag.minusYears(10));
    }

    @Test
    @DisplayName("Ook bij een weigering komt de verklaring bij het stuk; wie het stuk niet mag lezen ziet haar niet")
    void voegtVerklaringAltijdToe() {
        corrigeert(VERKLARING);
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, null)))
                .as("zonder stuk waar zij bij hoort")
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist(
                        "pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld))))
                .isEqualTo(new Afronding.Gelukt());

        proef.betrek(gezin, "yilmaz", Rol.POLITIE);
        assertThat(mensen.als("mulder", () -> rechten.beeld(gezin)).aantekeningen())
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.soort()).isEqualTo(Aantekening.Soort.VERKLARING);
                    assertThat(een.tekst()).isEqualTo(VERKLARING);
                });
        assertThat(mensen.als("yilmaz", () -> rechten.beeld(gezin)).aantekeningen())
                .isEmpty();
    }

    @Test
    @DisplayName("Geen professional haalt een verklaring weg of wijzigt haar, ook niet in de database")
    void bewaartDeVerklaring() {
        corrigeert(VERKLARING);
        var beeld = proef.beoordeling(gezin);
        proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld)));

        assertThatThrownBy(() -> mensen.als(
                        "visser",
                        () -> werker.sql("delete from stukaantekening").update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        jdbc.sql("update stukaantekening set tekst = 'niets'").update())
                .hasStackTraceContaining("verandert niet");
    }

    @Test
    @DisplayName("Een correctie komt zichtbaar bij het stuk, dat zelf blijft zoals het is vastgelegd")
    void corrigeertNietInStilte() {
        corrigeert("");
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.TOEGEKEND, null, signaal(beeld))))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(mensen.als("mulder", () -> rechten.beeld(gezin)).aantekeningen())
                .extracting(Aantekening::soort, Aantekening::tekst)
                .containsExactly(tuple(Aantekening.Soort.CORRECTIE, "Er was niemand bij."));
        assertThat(jdbc.sql("select klacht from signaal where gezin = ?")
                        .param(gezin.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo(Rechtenproef.KLACHT);
    }

    @Test
    @DisplayName("Wat bij een stuk is verklaard staat ook in het afschrift")
    void staatInHetAfschrift() {
        corrigeert(VERKLARING);
        var beeld = proef.beoordeling(gezin);
        proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, signaal(beeld)));
        proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, "Noor", "Sanne"));

        assertThat(proef.beoordeling(gezin).stukken())
                .filteredOn(stuk -> stuk.sleutel().startsWith("SIGNAAL:"))
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.velden().getLast().tekst()).isEqualTo(VERKLARING));
    }

    @Test
    @DisplayName(
            "Een wissing duurt drie maanden vanaf ontvangst en wordt niet verlengd; inzage één maand, en twee erbij")
    void kentDeTermijnen() {
        var wissing = wist("Noor", "Sanne");
        assertThat(regel(wissing).uiterlijk()).isEqualTo(maanden(3));
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.magVerlengen()).isFalse();
        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.VERLENGD, null, null)))
                .isInstanceOf(Afronding.Ongeldig.class);

        gezin = proef.gezin(vandaag.minusYears(10));
        var inzage = proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, "Noor", "Sanne"));
        assertThat(regel(inzage).uiterlijk()).isEqualTo(maanden(1));
        assertThat(proef.beslist("pinas", gezin, besluit(proef.beoordeling(gezin), Uitkomst.VERLENGD, null, null)))
                .isEqualTo(new Afronding.Gelukt());
        assertThat(regel(inzage)).satisfies(een -> {
            assertThat(een.uiterlijk()).isEqualTo(maanden(3));
            assertThat(een.stand()).isEqualTo(Stand.ONTVANGEN);
            assertThat(een.heeftBrief()).isTrue();
        });
        assertThat(proef.beslist("pinas", gezin, besluit(proef.beoordeling(gezin), Uitkomst.VERLENGD, null, null)))
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(brief(inzage).verlengdTot()).isEqualTo(maanden(3));
    }

    @Test
    @DisplayName("Een toegewezen wissing wordt gemeld aan wie vernietigt en wacht tot het is gedaan")
    void wachtOpVernietiging() {
        var id = wist("Noor", "Sanne");
        proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin)));

        assertThat(gebeurtenissen.stream(WissingToegewezen.class))
                .containsExactly(new WissingToegewezen(gezin, id, proef.lid(gezin, "Noor")));
        assertThat(regel(id).stand()).isEqualTo(Stand.WACHT_OP_VERNIETIGING);
        transacties.executeWithoutResult(_ -> {
            assertThat(wissingen.wacht(id)).isTrue();
            wissingen.vernietigd(id);
            assertThat(wissingen.wacht(id)).isFalse();
        });
        assertThat(regel(id).stand()).isEqualTo(Stand.VERNIETIGD);
    }

    @Test
    @DisplayName("Een weigering noemt haar grond uit de vaste lijst en staat met haar reden in de brief")
    void weigertMetGrond() {
        var id = wist("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, null, null)))
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.FEIT_IS_JUIST, null)))
                .as("een grond van een ander soort verzoek")
                .isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist(
                        "pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.LOPENDE_PROCEDURE, null)))
                .isEqualTo(new Afronding.Gelukt());

        assertThat(gebeurtenissen.stream(WissingToegewezen.class)).isEmpty();
        assertThat(brief(id)).satisfies(brief -> {
            assertThat(brief.weigergrond()).isEqualTo(Weigergrond.LOPENDE_PROCEDURE);
            assertThat(brief.reden()).isEqualTo("Zo staat het in de wet.");
            assertThat(brief.vrager()).isEqualTo("Sanne Veldhuis");
        });
        assertThatThrownBy(() -> jdbc.sql("update betrokkeneverzoek set status = 'TOEGEKEND', weigergrond = null"
                                + " where id = ?")
                        .param(id.waarde())
                        .update())
                .as("een besluit verandert niet")
                .hasStackTraceContaining("verandert niet");
    }

    @Test
    @DisplayName(
            "Elke functionaris hoort dat er een verzoek is en dat de termijn voorbij is; in het bericht staat geen inhoud")
    void waarschuwtFunctionarissen() {
        var id = wist("Noor", "Sanne");
        transacties.executeWithoutResult(_ -> melder.publishEvent(new BetrokkeneverzoekTeLaat(gezin, id)));

        var berichten = jdbc.sql("select b.onderwerp || ' ' || b.tekst from bericht b join medewerker m"
                        + " on m.id = b.medewerker join gezin g on position(g.nummer in b.onderwerp) > 0"
                        + " where g.id = ? and m.gebruikersnaam in ('smit', 'pinas')")
                .param(gezin.waarde())
                .query(String.class)
                .list();
        assertThat(berichten)
                .hasSize(4)
                .allSatisfy(tekst -> assertThat(tekst).doesNotContain("Noor", "Sanne", "Veldhuis", "issing"));
        assertThat(proef.taak(gezin)).as("de taak blijft staan").isNotNull();
    }

    private void corrigeert(String verklaring) {
        var basis = proef.verzoek(gezin, Verzoeksoort.CORRECTIE, "Noor", "Sanne");
        proef.legVast(
                "visser",
                gezin,
                new NieuwVerzoek(
                        basis.soort(),
                        basis.over(),
                        basis.vrager(),
                        "",
                        vandaag,
                        Identiteitswijze.BEKEND,
                        basis.omschrijving(),
                        null,
                        verklaring));
    }

    private BetrokkeneverzoekId wist(String over, String vrager) {
        return proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.WISSING, over, vrager));
    }

    private LocalDate maanden(int aantal) {
        return kalender.laatsteDag(vandaag, aantal, Eenheid.MAAND, true);
    }

    private static String signaal(RechtenTaken.Beoordeling beeld) {
        return beeld.stukken().stream()
                .map(RechtenTaken.Stukvoorstel::sleutel)
                .filter(sleutel -> sleutel.startsWith("SIGNAAL:"))
                .findFirst()
                .orElseThrow();
    }

    private Verzoekregel regel(BetrokkeneverzoekId id) {
        return mensen.als("visser", () -> rechten.beeld(gezin)).verzoeken().stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Besluitbrief brief(BetrokkeneverzoekId id) {
        var gemaakt = new AtomicReference<Besluitbrief>();
        mensen.als(
                "smit",
                () -> afgiften.besluit(id, brief -> {
                    gemaakt.set(brief);
                    return BESTAND;
                }));
        return Objects.requireNonNull(gemaakt.get());
    }
}
