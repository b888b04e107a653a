package nl.eenplan.backend.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentService.Document;
import nl.eenplan.backend.document.DocumentService.Tekststatus;
import nl.eenplan.backend.document.DocumentService.Toevoeging;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.gezin.ZoekService;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.kern.Proefklok;
import nl.eenplan.backend.proef.Gezintest;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@Gezintest
class DocumentServiceTest {

    @Autowired
    private DocumentService documenten;

    @Autowired
    private Tekstwerker werker;

    @Autowired
    private ZoekService zoeker;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Signalenbouwer bouwer;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Proefklok klok;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void legGezinVast() {
        gezin = bouwer.gezinVan("mulder", "Veldhuis", "Noor Veldhuis");
    }

    @Test
    @DisplayName("Een foto bij een letsel komt er byte voor byte weer uit, en dat staat in het logboek")
    void bewaartFoto() throws Exception {
        var letsel = UUID.randomUUID();
        var foto = Testbestanden.jpeg();

        var document = toegevoegd("mulder", Koppeling.aanLetsel(letsel), "wang links.jpg", foto);

        mensen.als("mulder", () -> {
            assertThat(documenten.vanLetsel(gezin, letsel)).containsExactly(document);
            assertThat(documenten.vanGezin(gezin)).containsExactly(document);
        });
        var download = mensen.als("mulder", () -> documenten.download(document.id()));
        assertThat(download.inhoud().readAllBytes()).isEqualTo(foto);
        assertThat(download.mediatype()).isEqualTo("image/jpeg");
        assertThat(document.tekst()).isEqualTo(Tekststatus.LEEG);
        assertThat(document.door()).isEqualTo("L. Mulder");
        assertThat(jdbc.sql("select handeling from logboek where gezin = :gezin and compartiment = 'MEDISCH'")
                        .param("gezin", gezin.waarde())
                        .query(String.class)
                        .list())
                .contains("document toegevoegd", "document geopend");
    }

    @Test
    @DisplayName("Een bestand van meerdere delen blijft heel, en wordt tweemaal aangeboden maar eenmaal bewaard")
    void bewaartGroot() throws Exception {
        var grootte = 3L * 1024 * 1024 + 17;
        var eerste = (Toevoeging.Toegevoegd) mensen.als(
                "mulder",
                () -> documenten.voegToe(
                        gezin, Compartiment.MEDISCH, Koppeling.aanGezin(), "a.jpg", Testbestanden.groteFoto(grootte)));
        var tweede = (Toevoeging.Toegevoegd) mensen.als(
                "mulder",
                () -> documenten.voegToe(
                        gezin, Compartiment.MEDISCH, Koppeling.aanGezin(), "b.jpg", Testbestanden.groteFoto(grootte)));

        var inhoud = mensen.als(
                        "mulder", () -> documenten.download(eerste.document().id()))
                .inhoud()
                .readAllBytes();

        assertThat(inhoud).isEqualTo(Testbestanden.groteFoto(grootte).readAllBytes());
        assertThat(tweede.document().sha256()).isEqualTo(eerste.document().sha256());
        assertThat(jdbc.sql("select count(*) from documentdeel where sha256 = :hash")
                        .param("hash", eerste.document().sha256())
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("Wat te groot is of geen foto of PDF, laat geen rij en geen byte achter")
    void weigertZonderSpoor() {
        var voor = rijen();

        var tekst = aangeboden("mulder", "foto.jpg", "geen foto".getBytes(UTF_8));
        var groot = mensen.als(
                "mulder",
                () -> documenten.voegToe(
                        gezin,
                        Compartiment.MEDISCH,
                        Koppeling.aanGezin(),
                        "foto.jpg",
                        Testbestanden.groteFoto(300L * 1024 * 1024)));

        assertThat(tekst)
                .isInstanceOfSatisfying(
                        Toevoeging.Geweigerd.class,
                        nee -> assertThat(nee.melding()).contains("is een tekstbestand"));
        assertThat(groot)
                .isInstanceOfSatisfying(
                        Toevoeging.Geweigerd.class,
                        nee -> assertThat(nee.melding()).contains("groter dan 25 MB"));
        assertThat(rijen()).isEqualTo(voor);
    }

    @Test
    @DisplayName("De tekst van een PDF wordt gelezen en teruggevonden, zonder accenten en in een andere vorm")
    void vindtTekst() {
        toegevoegd(
                "mulder",
                Koppeling.aanGezin(),
                "brief-kinderarts.pdf",
                Testbestanden.pdf("De hematomen zijn beoordeeld door de coördinator"));

        werker.leesWatWacht();

        mensen.als("mulder", () -> {
            assertThat(documenten.zoek("hematoom", 10)).isNotEmpty();
            assertThat(documenten.zoek("coordinator", 10))
                    .extracting(treffer -> treffer.gezin())
                    .contains(gezin);
            assertThat(documenten.zoek("kinderarts", 10)).isNotEmpty();
            assertThat(documenten.zoek("stollingsonderzoek", 10)).isEmpty();
            assertThat(zoeker.zoek("hematomen beoordeeld"))
                    .filteredOn(treffer -> treffer.gezin().equals(gezin))
                    .singleElement()
                    .satisfies(treffer -> {
                        assertThat(treffer.soort()).isEqualTo(ZoekService.Treffer.Soort.DOCUMENT);
                        assertThat(treffer.uitleg()).contains("«hematomen»");
                    });
            assertThat(documenten.vanGezin(gezin)).extracting(Document::tekst).containsExactly(Tekststatus.GELEZEN);
        });
    }

    @Test
    @DisplayName("Een kapotte PDF wordt na drie pogingen opgegeven; het origineel blijft te openen")
    void geeftKapotteOp() throws Exception {
        var kapot = "%PDF-1.7\n1 0 obj <<".getBytes(UTF_8);
        var document = toegevoegd("mulder", Koppeling.aanGezin(), "kapot.pdf", kapot);

        for (int poging = 0; poging < 3; poging++) {
            werker.leesWatWacht();
            klok.verzet(Duration.ofMinutes(2));
        }

        var stand = mensen.als("mulder", () -> documenten.get(document.id()));
        assertThat(stand.tekst()).isEqualTo(Tekststatus.MISLUKT);
        assertThat(mensen.als("mulder", () -> documenten.download(document.id()))
                        .inhoud()
                        .readAllBytes())
                .isEqualTo(kapot);
    }

    @Test
    @DisplayName("Een buitenstaander vindt het document nergens en krijgt het met geen enkele opdracht te zien")
    void verbergtVoorBuitenstaander() {
        var document = gelezenBrief("xylofoonwoord");

        mensen.als("aydin", () -> {
            assertThat(documenten.zoek("xylofoonwoord", 10)).isEmpty();
            assertThat(zoeker.zoek("xylofoonwoord")).isEmpty();
            for (var poging : pogingen(document)) {
                assertThatThrownBy(poging).isInstanceOf(GeenToegang.class);
            }
            assertThatThrownBy(() -> aangeboden("aydin", "a.jpg", Testbestanden.jpeg()))
                    .isInstanceOf(GeenToegang.class);
        });
        assertThatThrownBy(() -> mensen.als("mulder", () -> documenten.get(DocumentId.nieuw())))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("De regisseur ziet van medische documenten niets, ook niet dat ze er zijn")
    void schermtMedischAf() {
        var document = gelezenBrief("wielewaalwoord");
        betrokkenheden.betrek(gezin, mensen.wie("bakker").id(), Rol.REGISSEUR, "test", "test");

        mensen.als("bakker", () -> {
            assertThat(documenten.vanGezin(gezin)).isEmpty();
            assertThat(documenten.zoek("wielewaalwoord", 10)).isEmpty();
            assertThatThrownBy(() -> documenten.download(document.id())).isInstanceOf(GeenToegang.class);
        });
        mensen.als(
                "mulder",
                () -> assertThat(documenten.zoek("wielewaalwoord", 10)).hasSize(1));
    }

    @Test
    @DisplayName("Een ingetrokken document is weg uit lijst en zoeken, en is terug te zetten")
    void trektIn() {
        var document = gelezenBrief("kolibriewoord");

        mensen.als("mulder", () -> {
            documenten.trekIn(document.id());
            assertThat(documenten.vanGezin(gezin)).isEmpty();
            assertThat(documenten.zoek("kolibriewoord", 10)).isEmpty();

            documenten.zetTerug(document.id());
            assertThat(documenten.vanGezin(gezin)).hasSize(1);
            assertThat(documenten.zoek("kolibriewoord", 10)).hasSize(1);
        });
    }

    @Test
    @DisplayName("Een document verhuist naar een letsel en weer terug")
    void koppelt() {
        var document = toegevoegd("mulder", Koppeling.aanGezin(), "a.jpg", Testbestanden.png());
        var letsel = UUID.randomUUID();

        mensen.als("mulder", () -> {
            documenten.koppel(document.id(), Koppeling.aanLetsel(letsel));
            assertThat(documenten.vanLetsel(gezin, letsel)).hasSize(1);

            documenten.koppel(document.id(), Koppeling.aanGezin());
            assertThat(documenten.vanLetsel(gezin, letsel)).isEmpty();
        });
    }

    private Document gelezenBrief(String woord) {
        var document = toegevoegd("mulder", Koppeling.aanGezin(), "brief.pdf", Testbestanden.pdf("Over " + woord));
        werker.leesWatWacht();
        return document;
    }

    private Document toegevoegd(String wie, Koppeling koppeling, String naam, byte[] inhoud) {
        return ((Toevoeging.Toegevoegd) mensen.als(
                        wie,
                        () -> documenten.voegToe(
                                gezin, Compartiment.MEDISCH, koppeling, naam, new ByteArrayInputStream(inhoud))))
                .document();
    }

    private Toevoeging aangeboden(String wie, String naam, byte[] inhoud) {
        return mensen.als(
                wie,
                () -> documenten.voegToe(
                        gezin, Compartiment.MEDISCH, Koppeling.aanGezin(), naam, new ByteArrayInputStream(inhoud)));
    }

    private List<ThrowingCallable> pogingen(Document document) {
        return List.of(
                () -> documenten.vanGezin(gezin),
                () -> documenten.vanLetsel(gezin, UUID.randomUUID()),
                () -> documenten.get(document.id()),
                () -> documenten.download(document.id()),
                () -> documenten.koppel(document.id(), Koppeling.aanGezin()),
                () -> documenten.trekIn(document.id()),
                () -> documenten.zetTerug(document.id()));
    }

    private long rijen() {
        return jdbc.sql("select (select count(*) from document) + (select count(*) from documentdeel)"
                        + " + (select count(*) from documentinhoud) + (select count(*) from documenttekst)")
                .query(Long.class)
                .single();
    }
}
