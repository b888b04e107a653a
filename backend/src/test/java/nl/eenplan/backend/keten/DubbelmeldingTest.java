package nl.eenplan.backend.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import nl.eenplan.backend.gezin.Signalenbouwer;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.letsel.LetselService;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.melding.MeldingInzage;
import nl.eenplan.backend.melding.MeldingService;
import nl.eenplan.backend.melding.Meldingsvoorbeelden;
import nl.eenplan.backend.melding.Zaakbeeld.Ookgemeld;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two doctors who know nothing of each other report the same child.
@Ketentest
@Import(Signalenbouwer.class)
class DubbelmeldingTest {

    private static final String BSN = "999990196";

    @Autowired
    private Signalenbouwer signalen;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private LetselService letsel;

    @Autowired
    private MeldingService meldingen;

    @Autowired
    private MeldingInzage inzage;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private JdbcClient werker;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    private GezinId bijMulder;
    private GezinId bijAydin;

    @BeforeEach
    void meldtTweeKeer() {
        eigenaar.sql("update gezinslid set bsn = '000000000' where bsn = ?")
                .param(BSN)
                .update();
        keten.hetIs(LocalDateTime.of(2026, 3, 2, 11, 30));
        bijMulder = gemeld("mulder", "Veldhuis");
        bijAydin = gemeld("aydin", "Veldhuis-Bos");
    }

    @Test
    @DisplayName(
            "Veilig Thuis ziet bij elke melding onder welk nummer hetzelfde kind nog is gemeld; niets wordt samengevoegd")
    void herkentVeiligThuis() {
        assertThat(bijMulder).isNotEqualTo(bijAydin);
        assertThat(ookGemeld("jansen", bijMulder)).containsExactly(new Ookgemeld("Fenna", nummer("aydin", bijAydin)));
        assertThat(ookGemeld("jansen", bijAydin)).containsExactly(new Ookgemeld("Fenna", nummer("mulder", bijMulder)));
        assertThat(mensen.als("jansen", () -> inzage.zaak(bijMulder)).meldingen())
                .hasSize(1);
    }

    @Test
    @DisplayName("Geen van de twee artsen hoort van de ander")
    void zwijgtTegenDeArtsen() {
        assertThat(ookGemeld("mulder", bijMulder)).isEmpty();
        assertThat(ookGemeld("aydin", bijAydin)).isEmpty();
        mensen.als(
                "mulder", () -> assertThatThrownBy(() -> inzage.zaak(bijAydin)).isInstanceOf(GeenToegang.class));
        mensen.als(
                "aydin", () -> assertThatThrownBy(() -> inzage.zaak(bijMulder)).isInstanceOf(GeenToegang.class));
    }

    @Test
    @DisplayName("Ook rechtstreeks aan de database gevraagd hoort alleen Veilig Thuis dat een kind nog is gemeld")
    void houdtDeDeurDicht() {
        assertThat(mensen.als("jansen", () -> achterDeDeur(bijMulder))).hasSize(1);

        for (var wie : List.of("mulder", "aydin", "yilmaz", "kuipers", "pinas", "beheer")) {
            assertThat(mensen.als(wie, () -> achterDeDeur(bijMulder))).as(wie).isEmpty();
        }
    }

    @Test
    @DisplayName("Wie bij Veilig Thuis werkt en in dit gezin niet betrokken is, hoort het ook van de database niet")
    void houdtDeDeurDichtVoorWieErbuitenStaat() {
        assertThat(mensen.als("visser", () -> achterDeDeur(bijMulder))).isEmpty();

        var visser = mensen.wie("visser").id();
        betrokkenheden.betrek(bijMulder, visser, Rol.VERTROUWENSARTS, "proef", "proef");
        assertThat(mensen.als("visser", () -> achterDeDeur(bijMulder))).hasSize(1);
        assertThat(mensen.als("visser", () -> achterDeDeur(bijAydin)))
                .as("alleen van het gezin waarin hij betrokken is")
                .isEmpty();

        betrokkenheden.beeindig(bijMulder, visser, Rol.VERTROUWENSARTS);
        assertThat(mensen.als("visser", () -> achterDeDeur(bijMulder))).isEmpty();
    }

    @Test
    @DisplayName("In een andere regio is hetzelfde kind er voor Veilig Thuis niet")
    void blijftInDeRegio() {
        eigenaar.sql("update gezin set regio = 'Elders' where id = ?")
                .param(bijAydin.waarde())
                .update();

        assertThat(ookGemeld("jansen", bijMulder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bsn = '000000000'", "bsn = '999999999', geboortedatum = null"})
    @DisplayName("Twee kinderen zonder BSN, of nog niet geboren, zijn niet hetzelfde kind")
    void herkentNiemandZonderBsn(String zonderBsn) {
        eigenaar.sql("update gezinslid set " + zonderBsn + " where bsn = ?")
                .param(BSN)
                .update();

        assertThat(ookGemeld("jansen", bijMulder)).isEmpty();
    }

    @Test
    @DisplayName("De melder krijgt het ontvangstnummer per mail, en verder niets")
    void mailtHetOntvangstnummer() {
        var post = eigenaar.sql(
                        "select b.onderwerp || ' ' || b.tekst from bericht b join medewerker m on m.id = b.medewerker"
                                + " where m.gebruikersnaam = 'aydin' and b.onderwerp like 'Ontvangen door Veilig Thuis%'")
                .query(String.class)
                .list();

        assertThat(post)
                .isNotEmpty()
                .anyMatch(mail -> mail.contains(nummer("aydin", bijAydin)))
                .noneMatch(mail -> mail.contains("Fenna") || mail.contains("Veldhuis"));
    }

    private GezinId gemeld(String arts, String naam) {
        var gezin = signalen.gezinVan(arts, naam, "Fenna", BSN);
        keten.rondtAf(arts, gezin, Taaksoort.EERSTE_ZORG, taak -> letsel.eersteZorg(taak, Voorbeelden.acuut()));
        keten.rondtAf(
                arts,
                gezin,
                Taaksoort.ACUUT_MELDEN,
                taak -> meldingen.acuutMelden(taak, Meldingsvoorbeelden.melding()));
        return gezin;
    }

    private List<String> achterDeDeur(GezinId gezin) {
        return werker.sql("select nummer from ook_gemeld(?)")
                .param(gezin.waarde())
                .query(String.class)
                .list();
    }

    private List<Ookgemeld> ookGemeld(String wie, GezinId gezin) {
        return mensen.als(wie, () -> inzage.zaak(gezin)).ookGemeld();
    }

    private String nummer(String wie, GezinId gezin) {
        return String.valueOf(
                mensen.als(wie, () -> inzage.zaak(gezin)).meldingen().getFirst().nummer());
    }
}
