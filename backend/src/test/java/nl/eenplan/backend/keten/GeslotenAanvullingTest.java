package nl.eenplan.backend.keten;

import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.consultvraag.Antwoordgegevens;
import nl.eenplan.backend.consultvraag.ConsultvraagService;
import nl.eenplan.backend.consultvraag.Ontvanger;
import nl.eenplan.backend.consultvraag.Vraaggegevens;
import nl.eenplan.backend.dienst.BelService;
import nl.eenplan.backend.dienst.Belpoging.Uitkomst;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Fotobestanden;
import nl.eenplan.backend.foto.Fotoontvangst;
import nl.eenplan.backend.gezin.Kinderen;
import nl.eenplan.backend.gezin.Zaakstand;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.PersoonId;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Dr. Mulder keeps reading the record of Noor after her case was closed; something new comes in by a signal.
@Ketentest
@DisplayName("In een gesloten zaak komt er niets bij: wie er nog leest, hoort dat en wat hij dan doet")
class GeslotenAanvullingTest {

    @Autowired
    private ConsultvraagService consultvragen;

    @Autowired
    private BelService bellen;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private FotoService fotos;

    @Autowired
    private LetselService letsel;

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Kinderen kinderen;

    @Autowired
    private Zaakregie regie;

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
        noor = mensen.als("mulder", () -> kinderen.vanGezin(gezin).getFirst().id());
    }

    @Test
    @DisplayName("Een consult wordt niet opgesteld, maar het antwoord op een eerder consult hoort bij het dossier")
    void steltGeenConsultOp() {
        var eerder = mensen.als("mulder", () -> consultvragen.stelOp(gezin, noor, vraag()));
        assertThat(eerder).isInstanceOf(ConsultvraagService.Uitkomst.Opgesteld.class);
        var gesteld = mensen.als("mulder", () -> consultvragen.vragen(gezin)).getFirst();
        sluit();

        assertThat(mensen.als("mulder", () -> consultvragen.stelOp(gezin, noor, vraag())))
                .isInstanceOfSatisfying(
                        ConsultvraagService.Uitkomst.Ongeldig.class,
                        nee -> assertThat(nee.fouten())
                                .extracting(Veldfout::melding)
                                .containsExactly(Zaakstand.GESLOTEN));

        assertThat(aantal("consultvraag")).isOne();
        assertThat(mensen.als(
                        "mulder",
                        () -> consultvragen.antwoord(
                                gezin,
                                ((ConsultvraagService.Uitkomst.Opgesteld) eerder).vraag(),
                                new Antwoordgegevens(
                                        gesteld.kindnummer(),
                                        "N. Vries",
                                        "Past bij een val.",
                                        LocalDateTime.now(klok).minusMinutes(1)))))
                .isEmpty();
    }

    @Test
    @DisplayName("Wie belde terwijl de zaak werd gesloten, hoort dat er niets is vastgelegd")
    void noteertGeenBelpoging() {
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        var taak = keten.taakVan("mulder", gezin, LETSEL_BESCHRIJVEN);
        var wie = mensen.als(
                        "mulder", () -> bellen.standen(werkvoorraad.vind(taak).orElseThrow()))
                .getFirst()
                .loket()
                .keten()
                .getFirst();
        assertThat(mensen.als("mulder", () -> bellen.noteer(taak, wie, Uitkomst.GEEN_GEHOOR)))
                .isTrue();
        sluit();

        assertThat(mensen.als("mulder", () -> bellen.noteer(taak, wie, Uitkomst.BEREIKT)))
                .isFalse();
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("visser", () -> bellen.noteer(taak, wie, Uitkomst.BEREIKT)));

        assertThat(aantal("belpoging")).isOne();
    }

    @Test
    @DisplayName("Een foto die binnenkomt terwijl de zaak wordt gesloten, wordt niet bewaard; de arts hoort dat")
    void bewaartGeenFoto() {
        var bytes = Fotobestanden.jpeg(600, 400, 3);
        var voor = sporen();

        assertThat(mensen.als("mulder", () -> fotos.neem(gezin, "IMG_0001.JPG", new Sluiter(bytes))))
                .isEqualTo(new Fotoontvangst.Geweigerd(Zaakstand.GESLOTEN));
        assertThat(mensen.als("mulder", () -> fotos.neem(gezin, "IMG_0002.JPG", new ByteArrayInputStream(bytes))))
                .isEqualTo(new Fotoontvangst.Geweigerd(Zaakstand.GESLOTEN));
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() ->
                        mensen.als("visser", () -> fotos.neem(gezin, "IMG_0003.JPG", new ByteArrayInputStream(bytes))));

        assertThat(sporen()).isEqualTo(voor);
    }

    private void sluit() {
        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));
    }

    private int aantal(String tabel) {
        return eigenaar.sql("select count(*) from " + tabel + " where gezin = ?")
                .param(gezin.waarde())
                .query(Integer.class)
                .single();
    }

    /// What a photograph leaves behind, wherever: the file, its copies, its custody and its line of time.
    private List<Integer> sporen() {
        return List.of(
                aantal("document"),
                eigenaar.sql("select count(*) from documentinhoud")
                        .query(Integer.class)
                        .single(),
                aantal("fotobestand"),
                eigenaar.sql("select count(*) from fotobewaring")
                        .query(Integer.class)
                        .single(),
                eigenaar.sql("select count(*) from gebeurtenis where gezin = ? and soort = 'DOCUMENT'")
                        .param(gezin.waarde())
                        .query(Integer.class)
                        .single());
    }

    private static Vraaggegevens vraag() {
        return new Vraaggegevens(
                Ontvanger.LECK, "Past dit bij een val?", "Val", "Plek", List.of(), false, List.of(), true);
    }

    /// Closes the case halfway, when the first bytes are on their way.
    private final class Sluiter extends FilterInputStream {

        private boolean isGesloten;

        private Sluiter(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] doel, int vanaf, int aantal) throws IOException {
            if (!isGesloten) {
                isGesloten = true;
                sluit();
            }
            return super.read(doel, vanaf, aantal);
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }
    }
}
