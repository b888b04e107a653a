package nl.eenplan.backend.letsel;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.util.Objects.requireNonNull;
import static nl.eenplan.processes.api.Taaksoort.LETSELDUIDEN;
import static nl.eenplan.processes.api.Taaksoort.NIEUWE_FOTOS_MAKEN;
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
import nl.eenplan.backend.proces.Procesinzage;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Van nieuwe foto’s hoort wie ze maakt en wie ze leest, en niemand anders")
class NieuweFotosLezersTest extends Fotoverzoekzaak {

    private static final String GEVRAAGD = "Rug loodrecht, met hoekliniaal.";

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Autowired
    private FotoService fotos;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Autowired
    private Procesinzage proces;

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
    @DisplayName(
            "De forensisch arts krijgt bericht en ziet de nieuwe foto’s, die verzegeld zijn en gewist van de camera")
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
    @DisplayName("Heeft een collega de letselduiding onder handen, dan hoort ook die dat er foto’s zijn")
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
    @DisplayName("Politie en Veilig Thuis zonder het medische deel weten niet dat er foto’s zijn gevraagd")
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
