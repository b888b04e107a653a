package nl.eenplan.backend.keten;

import static java.util.Objects.requireNonNull;
import static nl.eenplan.processes.api.Taaksoort.EERSTE_ZORG;
import static nl.eenplan.processes.api.Taaksoort.LETSEL_BESCHRIJVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.eenplan.backend.kern.Collega;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens;
import nl.eenplan.backend.letsel.LetselInzage;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Letseldossier;
import nl.eenplan.backend.letsel.Onderzoeksaanvulling;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.TaakId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Wedloop.class)
@DisplayName("Een letsel op de lichaamskaart blijft staan waar de arts het aanwees")
class LichaamskaartTest {

    private static final Kaartplek WANG =
            new Kaartplek(Kaartbeeld.VOOR, Figuur.ZUIGELING, 1, new BigDecimal("0.5612"), new BigDecimal("0.2031"));

    @Autowired
    private Artsenketen artsen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private Onderzoeksaanvulling aanvulling;

    @Autowired
    private LetselInzage inzage;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Wedloop wedloop;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient jdbc;

    private GezinId gezin;
    private TaakId taak;

    @BeforeEach
    void totLetselBeschrijven() {
        gezin = artsen.signaal();
        keten.rondtAf("mulder", gezin, EERSTE_ZORG, zorg -> letsel.eersteZorg(zorg, Voorbeelden.eersteZorg()));
        taak = keten.taakVan("mulder", gezin, LETSEL_BESCHRIJVEN);
    }

    @Test
    @DisplayName(
            "Tekening, versie en plek komen terug zoals ze zijn aangewezen; wat niet is aangewezen heeft geen plek")
    void bewaartDePlek() {
        beschrijf("mulder", onderzoek(opDeKaart(), Voorbeelden.hematoom(Lichaamsdeel.RUG, Zijde.MIDDEN)));

        var dossier = dossier("mulder");

        assertThat(dossier.figuur()).isEqualTo(Figuur.ZUIGELING);
        assertThat(dossier.letsels()).extracting(Letseldossier.Letsel::plek).containsExactly(WANG, null);
    }

    @Test
    @DisplayName("Wie het medische deel niet mag lezen, krijgt kaart noch aantal")
    void verbergtDeKaart() {
        beschrijf("mulder", onderzoek(opDeKaart()));
        betrokkenheden.betrek(gezin, mensen.wie("jansen").id(), Rol.VT_MEDEWERKER, "proef", "proef");

        var rij = mensen.als("jansen", () -> inzage.overzicht(gezin)).getFirst();

        assertThat(rij.medisch()).isNull();
        assertThat(rij.isMedischAfgeschermd()).isTrue();
        assertThatThrownBy(() -> mensen.als("jansen", () -> inzage.voorTaak(taak)))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> mensen.als("aydin", () -> inzage.overzicht(gezin)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("Geslachtsdelen of anus staan op geen tekening: de database weigert zo'n plek")
    void tekentNietWatNietMag() {
        beschrijf("mulder", onderzoek(opDeKaart()));

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into letsel (id, onderzoek_id, kind, nummer, plaats, zijde, soort, patroon,
                                                    verklaring, verklaard_door, past, kaart_beeld, kaart_figuur,
                                                    kaart_versie, kaart_x, kaart_y)
                                select gen_random_uuid(), l.onderzoek_id, l.kind, 2, 'GENITAAL', zijde, soort, patroon,
                                       verklaring, verklaard_door, past, kaart_beeld, kaart_figuur, kaart_versie,
                                       kaart_x, kaart_y
                                  from letsel l join onderzoek o on o.id = l.onderzoek_id where o.gezin = ?
                                """).param(gezin.waarde()).update())
                .rootCause()
                .hasMessageContaining("violates check constraint");
    }

    @Test
    @DisplayName("De tweede arts van hetzelfde contact raakt niets kwijt: zijn onderzoek komt ernaast, één keer")
    void bewaartHetTweedeOnderzoek() {
        betrekCollega("winkel");
        beschrijf("mulder", onderzoek(opDeKaart()));

        assertThat(vulAan("winkel")).isEqualTo(new Afronding.Gelukt());
        assertThat(vulAan("winkel")).isInstanceOf(Afronding.AlAfgerond.class);
        assertThat(vulAan("mulder")).isInstanceOf(Afronding.AlAfgerond.class);

        var dossier = dossier("mulder");
        assertThat(dossier.onderzoeken()).hasSize(2);
        assertThat(dossier.letsels()).extracting(Letseldossier.Letsel::nummer).containsExactly(1, 2);
        assertThat(dossier.letsels()).noneMatch(dossier::isEerder);
        assertThat(dossier.onderzoeken().getLast().door()).isEqualTo("Dr. winkel");
    }

    @Test
    @DisplayName("Een aanvulling is er alleen na het eerste onderzoek, en alleen voor wie erbij hoort")
    void weigertAanvulling() {
        assertThatThrownBy(() -> vulAan("mulder")).isInstanceOf(GeenToegang.class);
        beschrijf("mulder", onderzoek(opDeKaart()));

        assertThatThrownBy(() -> vulAan("aydin")).isInstanceOf(GeenToegang.class);
    }

    @Test
    @DisplayName("Twee artsen die tegelijk aanvullen, krijgen elk hun eigen nummers")
    void nummertTegelijk() throws Exception {
        betrekCollega("winkel");
        betrekCollega("akker");
        beschrijf("mulder", onderzoek(opDeKaart()));

        var uitkomsten = wedloop.tegelijk(() -> vulAan("winkel"), () -> vulAan("akker"));

        assertThat(uitkomsten).containsOnly(new Afronding.Gelukt());
        assertThat(dossier("mulder").letsels())
                .extracting(Letseldossier.Letsel::nummer)
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    /// A doctor of the same practice, who examined the child together with Mulder.
    private void betrekCollega(String naam) {
        Collega.maak(jdbc, naam, "Dr. " + naam, "mulder");
        betrokkenheden.betrek(gezin, mensen.wie(naam).id(), Rol.BEHANDELEND_ARTS, "proef", "proef");
    }

    private void beschrijf(String wie, LetselBeschrijvenGegevens gegevens) {
        assertThat(mensen.als(wie, () -> letsel.letselBeschrijven(taak, gegevens)))
                .isEqualTo(new Afronding.Gelukt());
    }

    private Afronding vulAan(String wie) {
        return mensen.als(wie, () -> aanvulling.vulAan(taak, onderzoek(opDeKaart())));
    }

    private Letseldossier dossier(String wie) {
        return requireNonNull(
                mensen.als(wie, () -> inzage.overzicht(gezin)).getFirst().medisch());
    }

    private static LetselBeschrijvenGegevens onderzoek(LetselBeschrijvenGegevens.LetselGegevens... letsels) {
        return Voorbeelden.onderzoek(List.of(letsels), false, null);
    }

    private static LetselBeschrijvenGegevens.LetselGegevens opDeKaart() {
        return Voorbeelden.hematoom(Lichaamsdeel.WANG, Zijde.LINKS, WANG);
    }
}
