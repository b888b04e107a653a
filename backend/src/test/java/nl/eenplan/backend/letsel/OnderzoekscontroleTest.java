package nl.eenplan.backend.letsel;

import static nl.eenplan.backend.letsel.Voorbeelden.GEBOREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import nl.eenplan.backend.letsel.LetselBeschrijvenGegevens.LetselGegevens;
import nl.eenplan.backend.letsel.kaart.Figuur;
import nl.eenplan.backend.letsel.kaart.Kaartbeeld;
import nl.eenplan.backend.letsel.kaart.Kaartplek;
import nl.eenplan.backend.letsel.kaart.Lichaamsdeel;
import nl.eenplan.backend.letsel.kaart.Zijde;
import nl.eenplan.backend.stap.Invoer;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnderzoekscontroleTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @Test
    @DisplayName("Van een ongeboren kind wordt niet gevraagd wat het kan; van een geboren kind is dat geen antwoord")
    void vraagtNietWatEenOngeborenKindKan() {
        assertThat(velden(metMobiliteit(null), null)).isEmpty();
        assertThat(velden(metMobiliteit(null), GEBOREN)).containsExactly("mobiliteit");
        assertThat(velden(metMobiliteit(Mobiliteit.ONGEBOREN), GEBOREN)).containsExactly("mobiliteit");
        assertThat(velden(metMobiliteit(Mobiliteit.LOOPT), GEBOREN)).isEmpty();
    }

    private static List<String> velden(LetselBeschrijvenGegevens gegevens, @Nullable LocalDate geboren) {
        return fouten(invoer -> Onderzoekscontrole.onderzoek(gegevens, geboren, invoer)).stream()
                .map(Veldfout::veld)
                .toList();
    }

    private static LetselBeschrijvenGegevens metMobiliteit(@Nullable Mobiliteit mobiliteit) {
        var noor = Voorbeelden.noor();
        return new LetselBeschrijvenGegevens(
                noor.onderzochtOp(),
                noor.anamnese(),
                noor.isTopTeen(),
                noor.redenGeenTopTeen(),
                mobiliteit,
                noor.stolling(),
                noor.stollingToelichting(),
                noor.letsels(),
                noor.signalen(),
                noor.isUitgesloten(),
                noor.onderbouwing());
    }

    @Test
    @DisplayName("Wat een arts bij Noor invult, wordt geaccepteerd")
    void accepteertScenario() {
        assertThat(fouten(invoer -> Onderzoekscontrole.eersteZorg(Voorbeelden.eersteZorg(), GEBOREN, invoer)))
                .isEmpty();
        assertThat(fouten(invoer -> Onderzoekscontrole.onderzoek(Voorbeelden.noor(), GEBOREN, invoer)))
                .isEmpty();
        assertThat(fouten(invoer -> Onderzoekscontrole.onderzoek(Voorbeelden.uitgesloten(), GEBOREN, invoer)))
                .isEmpty();
    }

    @Test
    @DisplayName("Een leeg formulier noemt elk veld dat nodig is")
    void noemtElkVeld() {
        var leeg = new LetselBeschrijvenGegevens(null, " ", null, null, null, null, null, List.of(), null, null, null);

        var fouten = fouten(invoer -> Onderzoekscontrole.onderzoek(leeg, GEBOREN, invoer));

        assertThat(fouten)
                .extracting(Veldfout::veld)
                .containsExactlyInAnyOrder(
                        "onderzochtOp", "anamnese", "isTopTeen", "mobiliteit", "stolling", "signalen", "isUitgesloten");
    }

    @Test
    @DisplayName("Acuut gevaar zonder beschrijving van het gevaar wordt geweigerd")
    void vraagtGevaarBijAcuut() {
        var acuut = new EersteZorgGegevens(Voorbeelden.GEZIEN, "geen", "Praktijk", true, " ", "L. Mulder");

        var fouten = fouten(invoer -> Onderzoekscontrole.eersteZorg(acuut, GEBOREN, invoer));

        assertThat(fouten).extracting(Veldfout::veld).containsExactly("gevaar");
    }

    @Test
    @DisplayName("Een moment in de toekomst of voor de geboorte wordt geweigerd, met wat te doen")
    void weigertOnmogelijkMoment() {
        assertThat(fouten(invoer ->
                        Onderzoekscontrole.eersteZorg(gezien(LocalDateTime.of(2026, 3, 2, 12, 1)), GEBOREN, invoer)))
                .containsExactly(
                        new Veldfout("gezienOp", "Dit moment ligt in de toekomst. Vul in wanneer het is gebeurd."));
        assertThat(fouten(invoer -> Onderzoekscontrole.eersteZorg(
                        gezien(GEBOREN.atStartOfDay().minusMinutes(1)), GEBOREN, invoer)))
                .containsExactly(new Veldfout(
                        "gezienOp", "Dit moment ligt voor de geboorte van het kind. Controleer de datum."));
    }

    @Test
    @DisplayName("Een vermoeden uitsluiten kan niet zonder onderbouwing")
    void vraagtOnderbouwingBijUitsluiten() {
        var gegevens = Voorbeelden.onderzoek(List.of(), true, null);

        var fouten = fouten(invoer -> Onderzoekscontrole.onderzoek(gegevens, GEBOREN, invoer));

        assertThat(fouten).extracting(Veldfout::veld).containsExactly("onderbouwing");
    }

    @Test
    @DisplayName("Een fout in een letsel wijst dat letsel en dat veld aan")
    void wijstLetselAan() {
        var goed = Voorbeelden.hematoom(Lichaamsdeel.WANG, Zijde.LINKS);
        var fout = new LetselGegevens(
                Lichaamsdeel.RUG,
                Zijde.MIDDEN,
                Letselsoort.BRANDWOND,
                new BigDecimal("-1"),
                null,
                null,
                null,
                Patroon.VOORWERP,
                "",
                null,
                "geen",
                "vader",
                null,
                null,
                null);

        var fouten = fouten(invoer ->
                Onderzoekscontrole.onderzoek(Voorbeelden.onderzoek(List.of(goed, fout), false, null), GEBOREN, invoer));

        assertThat(fouten)
                .extracting(Veldfout::veld)
                .containsExactlyInAnyOrder(
                        "letsels[1].lengte", "letsels[1].eenheid", "letsels[1].patroonToelichting", "letsels[1].past");
    }

    @Test
    @DisplayName("Bevindingen aan geslachtsdelen of anus vragen geen vorm of soort, en staan op geen kaart")
    void tekentGenitaalNiet() {
        var plek = new Kaartplek(Kaartbeeld.VOOR, Figuur.KIND, 1, new BigDecimal("0.5"), new BigDecimal("0.5"));

        assertThat(velden(alleenInWoorden(null))).isEmpty();
        assertThat(velden(alleenInWoorden(plek))).containsExactly("letsels[0].plek");
    }

    @Test
    @DisplayName("Een plek buiten de tekening wordt niet bewaard")
    void weigertPlekBuitenDeKaart() {
        var buiten = new Kaartplek(Kaartbeeld.VOOR, Figuur.KIND, 1, new BigDecimal("1.01"), BigDecimal.ZERO);
        var geenVersie = new Kaartplek(Kaartbeeld.VOOR, Figuur.KIND, 0, BigDecimal.ONE, BigDecimal.ZERO);

        assertThat(velden(Voorbeelden.hematoom(Lichaamsdeel.RUG, Zijde.LINKS, buiten)))
                .containsExactly("letsels[0].plek");
        assertThat(velden(Voorbeelden.hematoom(Lichaamsdeel.RUG, Zijde.LINKS, geenVersie)))
                .containsExactly("letsels[0].plek");
    }

    @ParameterizedTest
    @CsvSource({"-1, KIND", "0, ZUIGELING", "23, ZUIGELING", "24, KIND", "143, KIND", "144, ADOLESCENT"})
    @DisplayName("De figuur past bij de leeftijd in maanden")
    void kiestFiguur(int maanden, Figuur figuur) {
        assertThat(Figuur.van(maanden)).isEqualTo(figuur);
    }

    private static List<String> velden(LetselGegevens letsel) {
        return velden(Voorbeelden.onderzoek(List.of(letsel), false, null), GEBOREN);
    }

    private static LetselGegevens alleenInWoorden(@Nullable Kaartplek plek) {
        return new LetselGegevens(
                Lichaamsdeel.GENITAAL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "geen verklaring",
                "moeder",
                Passend.TWIJFEL,
                null,
                plek);
    }

    private static EersteZorgGegevens gezien(LocalDateTime moment) {
        return new EersteZorgGegevens(moment, "geen", "Praktijk", false, null, "L. Mulder");
    }

    private static List<Veldfout> fouten(Consumer<Invoer> controle) {
        Invoer invoer = new Invoer(KLOK);
        controle.accept(invoer);
        return invoer.fouten();
    }
}
