package nl.eenplan.backend.lek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.UUID;
import nl.eenplan.backend.document.DocumentId;
import nl.eenplan.backend.document.DocumentService;
import nl.eenplan.backend.document.Koppeling;
import nl.eenplan.backend.gezin.TijdlijnService;
import nl.eenplan.backend.gezin.TijdlijnService.Tijdlijnfilter;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Artsenketen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Inside one family: Jansen of Veilig Thuis works there, and the medical part is not his.
@Ketentest
class DeellekTest {

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private DocumentService documenten;

    @Autowired
    private TijdlijnService tijdlijn;

    @Autowired
    private LetselInzage letsels;

    @Autowired
    private LetselService letsel;

    @Autowired
    private MeldingService meldingen;

    @Autowired
    private JdbcClient jdbc;

    private GezinId gezin;
    private DocumentId foto;

    @BeforeEach
    void maakZaak() {
        gezin = artsen.signaal();
        foto = new DocumentId(keten.foto(gezin));
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");
    }

    @Test
    @DisplayName("Wat gekoppeld is aan een dossier dat iemand kent, leest hij nog niet: foto, letsel en tijdlijn")
    void geeftGekoppeldeDelenNiet() {
        assertThat(mensen.als("mulder", () -> documenten.get(foto)).id()).isEqualTo(foto);
        assertThat(mensen.als("mulder", () -> tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 50))
                        .soorten())
                .contains("DOCUMENT");

        mensen.als("jansen", () -> {
            assertThat(documenten.vanGezin(gezin)).isEmpty();
            assertThat(documenten.vanLetsel(gezin, UUID.randomUUID())).isEmpty();
            assertThatThrownBy(() -> documenten.get(foto)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> documenten.download(foto)).isInstanceOf(GeenToegang.class);
            var lijn = tijdlijn.tijdlijn(gezin, Tijdlijnfilter.alles(), 0, 50);
            assertThat(lijn.soorten()).doesNotContain("DOCUMENT", "SIGNAAL");
            assertThat(lijn.gebeurtenissen()).allMatch(regel -> regel.compartiment() != Compartiment.MEDISCH);
            assertThat(tijdlijn.veranderd(Instant.EPOCH, 200))
                    .filteredOn(regel -> regel.gezin().equals(gezin))
                    .allMatch(regel -> regel.gebeurtenis().compartiment() != Compartiment.MEDISCH);
            assertThat(letsels.overzicht(gezin)).allMatch(rij -> rij.medisch() == null);
        });
    }

    @Test
    @DisplayName("Toevoegen, verhuizen, intrekken en terugzetten vragen schrijfrecht op dat deel, en doen anders niets")
    void wijzigtGeenGeslotenDeel() {
        var voor = stand();

        mensen.als("jansen", () -> {
            assertThatThrownBy(() -> documenten.voegToe(
                            gezin,
                            Compartiment.MEDISCH,
                            Koppeling.aanGezin(),
                            "foto.jpg",
                            new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> documenten.koppel(foto, Koppeling.aanGezin()))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> documenten.trekIn(foto)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> documenten.zetTerug(foto)).isInstanceOf(GeenToegang.class);
        });

        assertThat(stand()).isEqualTo(voor);
        mensen.als("mulder", () -> documenten.trekIn(foto));
        assertThat(stand()).isNotEqualTo(voor);
    }

    @Test
    @DisplayName("Een stap van een ander afronden of overslaan kan niet, ook niet door wie bij het gezin werkt")
    void zetGeenStapVanEenAnder() {
        var zorg = keten.taakVan("mulder", gezin, Taaksoort.EERSTE_ZORG);

        mensen.als("jansen", () -> {
            assertThatThrownBy(() -> letsel.eersteZorg(zorg, Voorbeelden.eersteZorg()))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> meldingen.melden(zorg, Meldingsvoorbeelden.melding()))
                    .isInstanceOf(GeenToegang.class);
        });
        mensen.als(
                "mulder",
                () -> assertThatThrownBy(() -> meldingen.melden(zorg, Meldingsvoorbeelden.melding()))
                        .as("de eigen taak met het formulier van een latere stap")
                        .isInstanceOf(GeenToegang.class));

        assertThat(keten.taak("mulder", gezin, Taaksoort.EERSTE_ZORG)).isPresent();
    }

    @Test
    @DisplayName("Een wijziging in een gesloten deel stuurt niemand bericht die daar niet in mag lezen")
    void meldtNiets() {
        var voor = berichten();

        keten.foto(gezin);
        artsen.onderzoek(gezin);

        assertThat(berichten()).isEqualTo(voor);
    }

    private String stand() {
        return jdbc.sql("select string_agg(id::text || compartiment || coalesce(letsel::text, '')"
                        + " || coalesce(ingetrokken_op::text, ''), ',' order by id) from document where gezin = ?")
                .param(gezin.waarde())
                .query(String.class)
                .single();
    }

    private long berichten() {
        return jdbc.sql("select count(*) from bericht where medewerker = ?")
                .param(mensen.wie("jansen").id().waarde())
                .query(Long.class)
                .single();
    }
}
