package nl.eenplan.backend.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.bewaring.BewaarplichtService.Aanvraag;
import nl.eenplan.backend.bewaring.BewaarplichtService.Bewaarplicht;
import nl.eenplan.backend.bewaring.BewaarplichtService.Uitkomst;
import nl.eenplan.backend.bewaring.Bewaarstand.Vastgehouden;
import nl.eenplan.backend.kern.Mensen;
import nl.eenplan.backend.keten.Keten;
import nl.eenplan.backend.keten.Ketentest;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.backend.toegang.Dossierpoort;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.processes.api.GezinId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Ketentest
@Import(Bewaarproef.class)
class BewaarplichtTest {

    private static final String REDEN = "De rechtbank heeft het dossier opgevraagd.";

    @Autowired
    private Bewaarproef proef;

    @Autowired
    private Keten keten;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Dossierpoort poort;

    @Autowired
    private BewaringService bewaring;

    @Autowired
    private BewaarplichtService plichten;

    @Autowired
    private Bewaarklokken klokken;

    @Autowired
    @Qualifier("eigenaar")
    private JdbcClient eigenaar;

    @Test
    @DisplayName(
            "Sluit een zaak, dan staat er meteen tot wanneer het dossier blijft; een latere wijziging schuift dat op")
    void rekentBijSluitingEnNaWijziging() {
        var gezin = proef.gesloten("Noor");
        assertThat(stand("mulder", gezin).bewarenTot())
                .isEqualTo(proef.vandaag().plusYears(20));

        proef.bewaarTot(gezin, proef.vandaag().plusYears(3));
        assertThat(stand("mulder", gezin).bewarenTot())
                .isEqualTo(proef.vandaag().plusYears(3));
        keten.foto(gezin);
        klokken.werkBij();

        assertThat(stand("mulder", gezin).bewarenTot())
                .isEqualTo(proef.vandaag().plusYears(20));
        assertThat(eigenaar.sql("select categorie from bewaarklok where gezin = ? and bewaren_tot > ? order by 1")
                        .param(gezin.waarde())
                        .param(proef.vandaag().plusYears(3))
                        .query(String.class)
                        .list())
                .containsExactly("MEDISCH");
        assertThat(klokken.werkBij()).isZero();
    }

    @Test
    @DisplayName("Zolang een zaak loopt staat er geen dag; wie niet bij het gezin hoort krijgt niets te zien")
    void zwijgtZolangHetLooptEnTegenAnderen() {
        var gezin = proef.lopend("Mees");

        assertThat(stand("mulder", gezin)).isEqualTo(new Bewaarstand(null, null));
        for (var ander : List.of("aydin", "beheer", "bakker")) {
            assertThat(mensen.als(ander, () -> bewaring.stand(gezin))).isEmpty();
        }
    }

    @Test
    @DisplayName("Alleen een functionaris gegevensbescherming ziet, legt en beëindigt bewaarplichten")
    void weigertAnderen() {
        var gezin = proef.gesloten("Sem");
        var nummer = proef.nummer(gezin);
        for (var ander : List.of("mulder", "beheer", "kuipers")) {
            assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> mensen.als(ander, plichten::lopende));
            assertThatExceptionOfType(GeenToegang.class)
                    .isThrownBy(() -> leg(ander, nummer, Bewaargrond.KLACHT, REDEN, null));
            assertThatExceptionOfType(GeenToegang.class)
                    .isThrownBy(() -> mensen.als(ander, () -> plichten.beeindig(UUID.randomUUID(), REDEN)));
            assertThatExceptionOfType(GeenToegang.class).isThrownBy(() -> mensen.als(ander, bewaring::termijnen));
        }
    }

    @Test
    @DisplayName(
            "Een politieonderzoek ziet alleen wie politiegegevens mag lezen; een ander ziet dat er een procedure is")
    void verzwijgtOpsporing() {
        var gezin = proef.gesloten("Lot");
        var tot = proef.vandaag().plusMonths(6);

        leg("smit", proef.nummer(gezin), Bewaargrond.OPSPORING, "De recherche vordert het dossier.", tot);

        assertThat(stand("mulder", gezin).vastgehouden()).isEqualTo(new Vastgehouden(null, tot));
        leg("smit", proef.nummer(gezin), Bewaargrond.KLACHT, REDEN, null);
        assertThat(stand("mulder", gezin).vastgehouden()).isEqualTo(new Vastgehouden(Bewaargrond.KLACHT, null));
    }

    @Test
    @DisplayName("Wie haar legde beëindigt haar niet zelf; een collega wel, één keer en met reden")
    void eindigtDoorEenAnder() {
        var gezin = proef.gesloten("Fay");
        leg("smit", proef.nummer(gezin), Bewaargrond.VORDERING, REDEN, null);
        var plicht = plicht(gezin);
        assertThat(plicht.isVanMij()).isTrue();

        assertThat(mensen.als("smit", () -> plichten.beeindig(plicht.id(), REDEN)))
                .isInstanceOf(Uitkomst.Geweigerd.class);
        assertThat(mensen.als("pinas", () -> plichten.beeindig(plicht.id(), "kort")))
                .isInstanceOf(Uitkomst.Geweigerd.class);
        assertThat(stand("mulder", gezin).vastgehouden()).isNotNull();
        assertThat(mensen.als("pinas", () -> plichten.beeindig(plicht.id(), "De rechter heeft uitspraak gedaan.")))
                .isEqualTo(new Uitkomst.Vastgelegd());

        assertThat(stand("mulder", gezin).vastgehouden()).isNull();
        assertThat(mensen.als("pinas", () -> plichten.beeindig(plicht.id(), REDEN)))
                .isInstanceOf(Uitkomst.Geweigerd.class);
    }

    @Test
    @DisplayName("Een onbekend nummer, een dag in het verleden of een lege reden wordt geweigerd bij het veld")
    void keurtInvoer() {
        var nummer = proef.nummer(proef.gesloten("Jip"));

        assertThat(veld(leg("smit", "G-1999-0001", Bewaargrond.KLACHT, REDEN, null)))
                .isEqualTo("nummer");
        assertThat(veld(leg("smit", nummer, null, REDEN, null))).isEqualTo("grond");
        assertThat(veld(leg("smit", nummer, Bewaargrond.KLACHT, "  kort ", null)))
                .isEqualTo("reden");
        assertThat(veld(leg(
                        "smit",
                        nummer,
                        Bewaargrond.KLACHT,
                        REDEN,
                        proef.vandaag().minusDays(1))))
                .isEqualTo("totEnMet");
        assertThat(leg("smit", nummer, Bewaargrond.KLACHT, REDEN, proef.vandaag()))
                .isEqualTo(new Uitkomst.Vastgelegd());
    }

    @Test
    @DisplayName("Zolang een bewaarplicht loopt, gaat het gezin niet weg: ook niet door wie de tabellen bezit")
    void houdtVastInDeDatabase() {
        var gezin = proef.gesloten("Bo");
        leg("smit", proef.nummer(gezin), Bewaargrond.BELANG_KIND, "Het kind vraagt later inzage.", null);

        for (var tabel : List.of("bewaarplicht where gezin", "gezin where id")) {
            assertThatThrownBy(() -> eigenaar.sql("delete from " + tabel + " = ?")
                            .param(gezin.waarde())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> eigenaar.sql("update bewaarplicht set tot_en_met = vanaf where gezin = ?")
                        .param(gezin.waarde())
                        .update())
                .rootCause()
                .hasMessageContaining("bewaarplicht verandert niet");
    }

    @Test
    @DisplayName("Op haar laatste dag houdt een bewaarplicht het dossier nog, de dag erna niet meer")
    void geldtTotEnMetHaarLaatsteDag() {
        var gezin = proef.gesloten("Daan");
        leg("smit", proef.nummer(gezin), Bewaargrond.KLACHT, REDEN, proef.vandaag());

        assertThat(plicht(gezin).totEnMet()).isEqualTo(proef.vandaag());
        assertThat(isVastgehouden(gezin)).isTrue();

        keten.hetIs(proef.vandaag().plusDays(1).atTime(11, 30));
        assertThat(mensen.als("smit", plichten::lopende))
                .noneMatch(een -> een.nummer().equals(proef.nummer(gezin)));
        assertThat(isVastgehouden(gezin)).isFalse();
    }

    @Test
    @DisplayName("Wie een gesloten dossier alleen leest, verschuift de dag niet")
    void rekentLezenNietMee() {
        var gezin = proef.gesloten("Sara");
        proef.bewaarTot(gezin, proef.vandaag().plusYears(3));
        mensen.als("mulder", () -> poort.lees(gezin, Compartiment.MEDISCH, "letsel bekeken"));

        klokken.werkBij();

        assertThat(stand("mulder", gezin).bewarenTot())
                .isEqualTo(proef.vandaag().plusYears(3));
    }

    /// As the database answers whoever wants to destroy it.
    private boolean isVastgehouden(GezinId gezin) {
        return eigenaar.sql("select bewaarplicht_loopt(?)")
                .param(gezin.waarde())
                .query(Boolean.class)
                .single();
    }

    private Bewaarstand stand(String wie, GezinId gezin) {
        return mensen.als(wie, () -> bewaring.stand(gezin)).orElseThrow();
    }

    private Bewaarplicht plicht(GezinId gezin) {
        return mensen.als("smit", plichten::lopende).stream()
                .filter(een -> een.nummer().equals(proef.nummer(gezin)))
                .findFirst()
                .orElseThrow();
    }

    private Uitkomst leg(
            String wie, String nummer, @Nullable Bewaargrond grond, String reden, @Nullable LocalDate tot) {
        return mensen.als(wie, () -> plichten.leg(new Aanvraag(nummer, grond, reden, tot)));
    }

    private static String veld(Uitkomst uitkomst) {
        return ((Uitkomst.Geweigerd) uitkomst).veld();
    }
}
