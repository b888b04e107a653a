package nl.eenplan.backend.rechten;

import static nl.eenplan.backend.rechten.Rechtenproef.besluit;
import static nl.eenplan.backend.rechten.Rechtenproef.zoalsVoorgesteld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.rechten.Afgiften.Afschrift;
import nl.eenplan.backend.rechten.Besluit.Keuze;
import nl.eenplan.backend.rechten.Besluit.Stukoordeel;
import nl.eenplan.backend.rechten.Besluit.Uitkomst;
import nl.eenplan.backend.rechten.RechtenService.Stand;
import nl.eenplan.backend.rechten.RechtenService.Verzoekregel;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.toestemming.ToestemmingService;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody of the family asks to look into the file.
@Ketentest
@Import(Rechtenproef.class)
class InzageDoorBetrokkeneTest {

    private static final byte[] BESTAND = "afschrift".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Rechtenproef proef;

    @Autowired
    private RechtenService rechten;

    @Autowired
    private RechtenTaken taken;

    @Autowired
    private Afgiften afgiften;

    @Autowired
    private ToestemmingService toestemmingen;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private LocalDate vandaag = LocalDate.MIN;
    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void beginZaak() {
        vandaag = proef.vandaag();
        gezin = proef.gezin(vandaag.minusYears(10));
    }

    @Test
    @DisplayName("De moeder krijgt het dossier van haar kind; van anderen staat er niets in, ook niet wie iets vond")
    void geeftAfschriftZonderAnderen() {
        var id = vraagt("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.regel()).isEqualTo(Rechtsregel.VERTEGENWOORDIGER_TOT_16);

        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld))).isEqualTo(new Afronding.Gelukt());

        var afschrift = afschrift(id);
        assertThat(afschrift.stukken()).extracting(Afgiften.Stuk::titel).contains("Gegevens van een gezinslid");
        assertThat(afschrift.toString())
                .contains("Noor Veldhuis", "Sanne Veldhuis")
                .doesNotContain("René", "Bakker", "Bo ", "buurvrouw", "De Wit", "Mulder");
        assertThat(regel(id).stand()).isEqualTo(Stand.TOEGEKEND);
    }

    @Test
    @DisplayName("Een stuk over meer mensen blijft achter; wie het toch verstrekt zegt waarom, en namen blijven weg")
    void verstrektMetReden() {
        var id = vraagt("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);
        var zonderReden = metStuk(zoalsVoorgesteld(beeld), "SIGNAAL:", "");

        assertThat(proef.beslist("pinas", gezin, zonderReden))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .allMatch(fout -> fout.veld().endsWith(".reden")));
        var metReden = metStuk(zoalsVoorgesteld(beeld), "SIGNAAL:", "Het gaat vooral over Noor zelf.");
        assertThat(proef.beslist("pinas", gezin, metReden)).isEqualTo(new Afronding.Gelukt());

        assertThat(afschrift(id).toString())
                .contains("Noor zegt dat [weggelaten] haar sloeg en dat [weggelaten] het zag.")
                .doesNotContain("René", "Bo het");
    }

    @Test
    @DisplayName("Op de dag voor zijn twaalfde verjaardag vraagt een kind niet zelf, op de verjaardag wel")
    void kentDeTwaalfdeVerjaardag() {
        gezin = proef.gezin(vandaag.minusYears(12).plusDays(1));
        vraagt("Noor", "Noor");
        var beeld = proef.beoordeling(gezin);

        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld))).isInstanceOf(Afronding.Ongeldig.class);
        assertThat(proef.beslist("pinas", gezin, besluit(beeld, Uitkomst.GEWEIGERD, Weigergrond.JONGER_DAN_12, null)))
                .isEqualTo(new Afronding.Gelukt());

        gezin = proef.gezin(vandaag.minusYears(12));
        vraagt("Noor", "Noor");
        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin))))
                .isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Vanaf zestien krijgt een ouder het alleen als het kind instemt")
    void vraagtInstemmingVanafZestien() {
        gezin = proef.gezin(vandaag.minusYears(16));
        vraagt("Noor", "Sanne");
        var voorgesteld = zoalsVoorgesteld(proef.beoordeling(gezin));

        assertThat(proef.beslist("pinas", gezin, voorgesteld))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .extracting(Afronding.Veldfout::veld)
                                .containsExactly("isIngestemd"));
        assertThat(proef.beslist("pinas", gezin, ingestemd(voorgesteld))).isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Wie geen gezag heeft krijgt niets van het kind, en van zichzelf alleen wat over hemzelf gaat")
    void geeftStiefouderAlleenZichzelf() {
        vraagt("Noor", "René");
        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin))))
                .isInstanceOf(Afronding.Ongeldig.class);

        gezin = proef.gezin(vandaag.minusYears(10));
        mensen.als(
                "visser",
                () -> toestemmingen.legVerdenkingVast(gezin, proef.lid(gezin, "René"), true, "Noor noemt hem"));
        var id = vraagt("René", "René");
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.isVerdacht()).isTrue();
        proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld));

        assertThat(afschrift(id).toString()).contains("René Bakker").doesNotContain("Noor", "Sanne", "Bo ", "sloeg");
    }

    @Test
    @DisplayName("Wie het verzoek vastlegde beslist er niet over; ook de database weigert dat")
    void laatEenAnderBeslissen() {
        proef.legVast("pinas", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, "Noor", "Sanne"));
        var besluit = zoalsVoorgesteld(proef.beoordeling(gezin));

        assertThat(proef.beslist("pinas", gezin, besluit))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten().getFirst().melding()).contains("Een collega beslist"));
        assertThatThrownBy(() -> jdbc.sql("update betrokkeneverzoek set status = 'TOEGEKEND', reden = 'x',"
                                + " beslist_op = now(), beslist_door = vastgelegd_door where gezin = ?")
                        .param(gezin.waarde())
                        .update())
                .hasMessageContaining("ander_beslist");
        assertThat(proef.beslist("smit", gezin, besluit)).isEqualTo(new Afronding.Gelukt());
    }

    @Test
    @DisplayName("Komt er iets bij terwijl iemand beoordeelt, dan leest hij dat eerst")
    void beslistNietOverWatNietIsGezien() {
        vraagt("Noor", "Sanne");
        var beeld = proef.beoordeling(gezin);
        jdbc.sql("update gezinslid set geslacht = 'ANDERS' where gezin = ?")
                .param(gezin.waarde())
                .update();

        assertThat(proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld)))
                .isInstanceOfSatisfying(
                        Afronding.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .extracting(Afronding.Veldfout::veld)
                                .containsExactly("stand"));
    }

    @Test
    @DisplayName(
            "Van elk bestand dat wordt gemaakt blijft de hash, in het logboek staat wie; een tweede keer is hetzelfde")
    void bewaartHetBewijs() {
        var id = vraagt("Noor", "Sanne");
        proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin)));
        var eerste = afschrift(id);

        jdbc.sql("update gezinslid set naam = 'Sanne de Vries' where gezin = ? and naam like 'Sanne%'")
                .param(gezin.waarde())
                .update();

        assertThat(afschrift(id).stukken()).isEqualTo(eerste.stukken());
        assertThat(afschrift(id).sha256()).isEqualTo(eerste.sha256());
        assertThat(jdbc.sql("select distinct sha256 from afgifte where verzoek = ? and wat = 'AFSCHRIFT'")
                        .param(id.waarde())
                        .query(String.class)
                        .list())
                .containsExactly(Stukkenlezer.sha256(BESTAND));
        assertThat(jdbc.sql("select count(*) from logboek where gezin = ? and handeling ="
                                + " 'afschrift voor een betrokkene gemaakt'")
                        .param(gezin.waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName(
            "De taak opent de stukken voor wie beslist en sluit ze weer; elk deel dat hij las staat in het logboek")
    void opentAlleenMetDeTaak() {
        vraagt("Noor", "Sanne");
        var taak = proef.taak(gezin);
        var beeld = proef.beoordeling(gezin);
        assertThat(beeld.stukken()).extracting(RechtenTaken.Stukvoorstel::deel).contains(Compartiment.MEDISCH);

        proef.beslist("pinas", gezin, zoalsVoorgesteld(beeld));

        assertThat(mensen.als("pinas", () -> taken.beoordeling(taak))).isEmpty();
        assertThat(mensen.als("pinas", () -> poort.leesbaar(gezin))).isEmpty();
        assertThat(jdbc.sql("select distinct compartiment from logboek where gezin = ? and handeling ="
                                + " 'stukken bekeken voor een verzoek van een betrokkene'")
                        .param(gezin.waarde())
                        .query(String.class)
                        .list())
                .containsExactly("MEDISCH");
    }

    @Test
    @DisplayName("Wie er niet over gaat ziet het verzoek niet, vindt het niet en haalt het afschrift niet op")
    void verbergtVoorAnderen() {
        var id = vraagt("Noor", "Sanne");
        proef.betrek(gezin, "yilmaz", Rol.POLITIE);
        var taak = proef.taak(gezin);
        proef.beslist("pinas", gezin, zoalsVoorgesteld(proef.beoordeling(gezin)));

        for (var wie : List.of("mulder", "yilmaz")) {
            assertThat(mensen.als(wie, () -> rechten.beeld(gezin)).verzoeken()).isEmpty();
            weigert(wie, () -> rechten.keuze(gezin));
        }
        for (var wie : List.of("aydin", "beheer")) {
            weigert(wie, () -> rechten.beeld(gezin));
            weigert(wie, () -> rechten.keuze(gezin));
        }
        for (var wie : List.of("mulder", "visser", "yilmaz", "aydin", "beheer")) {
            weigert(wie, rechten::alle);
            weigert(wie, () -> rechten.vind("G-2026-0001"));
            weigert(wie, () -> taken.beoordeling(taak));
            weigert(wie, () -> afgiften.afschrift(id, _ -> BESTAND));
            weigert(wie, () -> afgiften.besluit(id, _ -> BESTAND));
        }
        assertThat(mensen.als("visser", () -> rechten.beeld(gezin)).verzoeken()).hasSize(1);
    }

    private void weigert(String wie, Runnable werk) {
        assertThatThrownBy(() -> mensen.als(wie, werk)).as(wie).isInstanceOf(GeenToegang.class);
    }

    private BetrokkeneverzoekId vraagt(String over, String vrager) {
        return proef.legVast("visser", gezin, proef.verzoek(gezin, Verzoeksoort.INZAGE, over, vrager));
    }

    private Afschrift afschrift(BetrokkeneverzoekId id) {
        var gemaakt = new AtomicReference<Afschrift>();
        mensen.als(
                "smit",
                () -> afgiften.afschrift(id, afschrift -> {
                    gemaakt.set(afschrift);
                    return BESTAND;
                }));
        return Objects.requireNonNull(gemaakt.get());
    }

    private Verzoekregel regel(BetrokkeneverzoekId id) {
        return mensen.als("visser", () -> rechten.beeld(gezin)).verzoeken().stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Besluit metStuk(Besluit besluit, String begin, String reden) {
        return new Besluit(
                besluit.uitkomst(),
                null,
                besluit.reden(),
                true,
                null,
                false,
                null,
                "",
                besluit.stukken().stream()
                        .map(een -> een.stuk().startsWith(begin)
                                ? new Stukoordeel(een.stuk(), Keuze.VERSTREKKEN, null, reden)
                                : een)
                        .toList(),
                "",
                besluit.stand());
    }

    private static Besluit ingestemd(Besluit besluit) {
        return new Besluit(
                besluit.uitkomst(),
                null,
                besluit.reden(),
                true,
                true,
                false,
                null,
                "",
                besluit.stukken(),
                "",
                besluit.stand());
    }
}
