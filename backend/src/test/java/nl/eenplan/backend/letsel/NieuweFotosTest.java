package nl.eenplan.backend.letsel;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.util.Objects.requireNonNull;
import static nl.eenplan.processes.api.Taaksoort.FOTOS_BEOORDELEN;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.NIEUWE_FOTOS_MAKEN;
import static nl.eenplan.processes.api.Taaksoort.OPSCHALEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.foto.Bewaarhandeling;
import nl.eenplan.backend.foto.Bewaarregel;
import nl.eenplan.backend.foto.FotoService;
import nl.eenplan.backend.foto.Maat;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.engine.Klokslag;
import nl.eenplan.processes.spi.Zaakregie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Ketentest
@Import(Klokslag.class)
@DisplayName("Zijn de foto's onvoldoende, dan vraagt iemand de behandelend arts om nieuwe; niets wacht daarop")
class NieuweFotosTest {

    private static final String GEVRAAGD = "Rug loodrecht, met hoekliniaal.";

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Klokslag klokslag;

    @Autowired
    private Mensen mensen;

    @Autowired
    private ConsultService consulten;

    @Autowired
    private FotoaanvullingService aanvullingen;

    @Autowired
    private LetselduidingService duidingen;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private FotoService fotos;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Procesinzage proces;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Zaakregie regie;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId gezin = GezinId.nieuw();

    @BeforeEach
    void isTeBeoordelen() {
        gezin = artsen.signaal();
        artsen.totBeoordeling(gezin);
    }

    @Test
    @DisplayName("De arts die het kind onderzocht krijgt de woorden en 24 uur, niet de arts van een ander kind")
    void vraagtWieHetKindOnderzocht() {
        betrek("aydin", Rol.BEHANDELEND_ARTS);
        var vooraf = mails().size();

        beoordeelt(Voorbeelden.onvoldoende());

        var taak = keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN).orElseThrow();
        assertThat(requireNonNull(taak.termijn())).isCloseTo(taak.sinds().plus(24, HOURS), within(1, MINUTES));
        assertThat(mensen.als("mulder", () -> aanvullingen.gevraagd(taak.taak())))
                .extracting(Fotoverzoek::wat, Fotoverzoek::gevraagdDoor, Fotoverzoek::isOpen)
                .containsExactly(tuple(GEVRAAGD, "P. de Boer", true));
        assertThat(keten.taak("aydin", gezin, NIEUWE_FOTOS_MAKEN)).isEmpty();
        assertThat(mails().subList(vooraf, mails().size())).singleElement().satisfies(mail -> {
            assertThat(mail.aan()).isEqualTo("mulder");
            zegtNiets(mail);
        });
    }

    @Test
    @DisplayName("Zijn de foto's goed, dan vraagt niemand nieuwe")
    void vraagtNietsBijGoedeFotos() {
        beoordeelt(Voorbeelden.fotobeoordeling());

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isEmpty();
        assertThat(verzoeken()).isEmpty();
    }

    @Test
    @DisplayName("De letselduiding staat er tegelijk naast en kan worden getekend; het verzoek blijft dan open")
    void wachtNietOpFotos() {
        beoordeelt(Voorbeelden.onvoldoende());

        assertThat(verzoeken())
                .singleElement()
                .satisfies(verzoek -> assertThat(verzoek.isOpen()).isTrue());
        keten.rondtAf("deboer", gezin, LETSELDUIDEN, taak -> duidingen.letselduiden(taak, Voorbeelden.duiding()));

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isPresent();
    }

    @Test
    @DisplayName(
            "De forensisch arts krijgt bericht en ziet de nieuwe foto's, die verzegeld zijn en gewist van de camera")
    void brengtZeBijDeForensischArts() {
        beoordeelt(Voorbeelden.onvoldoende());
        var foto = keten.foto(gezin);
        var vooraf = mails().size();

        maakt(Voorbeelden.nieuweFotos(foto));

        assertThat(mails().subList(vooraf, mails().size())).singleElement().satisfies(mail -> {
            assertThat(mail.aan()).isEqualTo("deboer");
            assertThat(mail.onderwerp()).startsWith("Nieuw om te lezen bij ");
            zegtNiets(mail);
        });
        assertThat(verzoeken()).singleElement().satisfies(verzoek -> {
            assertThat(verzoek.isOpen()).isFalse();
            assertThat(verzoek.redenGeenFotos()).isNull();
        });
        var duiden = keten.taakVan("deboer", gezin, LETSELDUIDEN);
        var dossier = mensen.als("deboer", () -> inzage.voorTaak(duiden));
        assertThat(dossier.fotos()).hasSize(4).last().satisfies(beeld -> {
            assertThat(beeld.document()).isEqualTo(foto);
            assertThat(beeld.letsel()).isEqualTo(1);
            assertThat(beeld.hash()).matches("[0-9a-f]{64}");
        });
        assertThat(dossier.vermoedens()).as("er is geen tweede vermoeden").hasSize(1);
        assertThat(mensen.als("deboer", () -> fotos.voorbeeld(new DocumentId(foto), Maat.KLEIN)))
                .isPresent();
        assertThat(mensen.als(
                        "deboer", () -> fotos.bewaring(new DocumentId(foto)).regels()))
                .extracting(Bewaarregel::handeling)
                .contains(Bewaarhandeling.GEWIST);
    }

    @Test
    @DisplayName("Heeft een collega de letselduiding onder handen, dan hoort ook die dat er foto's zijn")
    void zegtHetDeDuider() {
        beoordeelt(Voorbeelden.onvoldoende());
        var duiden = keten.taakVan("deboer", gezin, LETSELDUIDEN);
        mensen.als("deboer", () -> werkvoorraad.geefTerug(duiden));
        mensen.als("terpstra", () -> werkvoorraad.claim(duiden));
        var vooraf = mails().size();

        maakt(Voorbeelden.nieuweFotos(keten.foto(gezin)));

        assertThat(mails().subList(vooraf, mails().size()))
                .extracting(Mail::aan)
                .containsExactlyInAnyOrder("deboer", "terpstra");
    }

    @Test
    @DisplayName("Kan het niet, dan staat er waarom; zonder foto's en zonder reden blijft de taak open")
    void legtVastWaaromHetNietKan() {
        beoordeelt(Voorbeelden.onvoldoende());

        assertThat(fouten(new NieuweFotosGegevens(List.of(), null, null, null)))
                .containsExactly("Voeg de nieuwe foto's toe, of geef aan dat ze niet mogelijk zijn.");
        assertThat(fouten(Voorbeelden.geenNieuweFotos(" ")))
                .containsExactly("Leg uit waarom er geen nieuwe foto's mogelijk zijn.");
        assertThat(fouten(new NieuweFotosGegevens(
                        Voorbeelden.nieuweFotos(keten.foto(gezin)).fotos(), null, null, null)))
                .containsExactly("Verwijder de foto's van de camera of telefoon en bevestig dat hier.");
        maakt(Voorbeelden.geenNieuweFotos("Het letsel is niet meer te zien."));

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isEmpty();
        assertThat(verzoeken())
                .extracting(Fotoverzoek::redenGeenFotos)
                .containsExactly("Het letsel is niet meer te zien.");
    }

    @Test
    @DisplayName("Een foto van een ander gezin wordt geweigerd")
    void keurtElkeFoto() {
        beoordeelt(Voorbeelden.onvoldoende());
        var ander = artsen.signaal("Tess");
        var vreemd = keten.foto(ander);

        assertThat(fouten(Voorbeelden.nieuweFotos(vreemd)))
                .containsExactly("Dit bestand is er niet meer. Voeg de foto opnieuw toe.");
    }

    @Test
    @DisplayName("Politie en Veilig Thuis zonder het medische deel weten niet dat er foto's zijn gevraagd")
    void verbergtHetVoorAnderen() {
        betrek("yilmaz", Rol.POLITIE);
        betrek("jansen", Rol.VT_MEDEWERKER);
        beoordeelt(Voorbeelden.onvoldoende());
        var taak = keten.taakVan("mulder", gezin, NIEUWE_FOTOS_MAKEN);

        for (var wie : List.of("yilmaz", "jansen", "aydin")) {
            assertThat(keten.taak(wie, gezin, NIEUWE_FOTOS_MAKEN)).as(wie).isEmpty();
            assertThatExceptionOfType(GeenToegang.class)
                    .as(wie)
                    .isThrownBy(() -> mensen.als(wie, () -> aanvullingen.gevraagd(taak)));
            assertThatExceptionOfType(GeenToegang.class)
                    .as(wie)
                    .isThrownBy(() -> mensen.als(
                            wie, () -> aanvullingen.legVast(taak, Voorbeelden.geenNieuweFotos("niet meer te zien"))));
        }
        for (var wie : List.of("yilmaz", "jansen")) {
            mensen.als(wie, () -> {
                assertThat(werkvoorraad.vanGezin(gezin))
                        .as(wie)
                        .filteredOn(regel -> regel.taak().equals(taak))
                        .isNotEmpty()
                        .allMatch(Taakregel::afgeschermd);
                assertThat(proces.verloop(gezin).toString())
                        .as(wie)
                        .isNotEmpty()
                        .doesNotContainIgnoringCase("fotoaanvulling", "nieuweFotos");
            });
        }
        assertThat(mensen.als("mulder", () -> proces.verloop(gezin).toString())).contains("fotoaanvulling");
    }

    @Test
    @DisplayName("Zijn er na 24 uur geen foto's, dan ligt het bij een mens; ook dan kan het nog")
    void schaaltOp() {
        beoordeelt(Voorbeelden.onvoldoende());

        klokslag.slaat(gezin, "fotoaanvulling");

        assertThat(keten.taak("mulder", gezin, OPSCHALEN)).isPresent();
        assertThat(keten.taak("yilmaz", gezin, OPSCHALEN)).isEmpty();
        maakt(Voorbeelden.nieuweFotos(keten.foto(gezin)));
    }

    @Test
    @DisplayName("Sluit de zaak, dan blijft er geen taak liggen")
    void vervaltMetDeZaak() {
        beoordeelt(Voorbeelden.onvoldoende());

        mensen.als("mulder", () -> transactie.executeWithoutResult(_ -> regie.sluitZaak(gezin)));

        assertThat(keten.taak("mulder", gezin, NIEUWE_FOTOS_MAKEN)).isEmpty();
    }

    private void beoordeelt(FotosBeoordelenGegevens gegevens) {
        keten.rondtAf("deboer", gezin, FOTOS_BEOORDELEN, taak -> consulten.fotosBeoordelen(taak, gegevens));
    }

    private void maakt(NieuweFotosGegevens gegevens) {
        keten.rondtAf("mulder", gezin, NIEUWE_FOTOS_MAKEN, taak -> aanvullingen.legVast(taak, gegevens));
    }

    private List<String> fouten(NieuweFotosGegevens gegevens) {
        var afronding = keten.doet("mulder", gezin, NIEUWE_FOTOS_MAKEN, taak -> aanvullingen.legVast(taak, gegevens));
        assertThat(afronding).isInstanceOf(Afronding.Ongeldig.class);
        return ((Afronding.Ongeldig) afronding)
                .fouten().stream().map(Afronding.Veldfout::melding).toList();
    }

    /// As the forensic doctor reads them with the letselduiding.
    private List<Fotoverzoek> verzoeken() {
        TaakId taak = keten.taakVan("deboer", gezin, LETSELDUIDEN);
        return mensen.als("deboer", () -> duidingen.voorbereiding(taak)).fotoverzoeken();
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private static void zegtNiets(Mail mail) {
        assertThat(mail.onderwerp() + mail.tekst())
                .doesNotContainIgnoringCase("Noor", "Veldhuis", "foto", "letsel", "rug", "liniaal", "K-");
    }

    /// About this gezin, oldest first.
    private List<Mail> mails() {
        return eigenaar.sql("""
                        select m.gebruikersnaam as aan, b.onderwerp, b.tekst
                          from bericht b join medewerker m on m.id = b.medewerker
                          join gezin g on b.onderwerp like '%' || g.nummer
                         where g.id = :gezin order by b.gemaakt_op, b.id
                        """)
                .param("gezin", gezin.waarde())
                .query(Mail.class)
                .list();
    }

    private record Mail(String aan, String onderwerp, String tekst) {}
}
