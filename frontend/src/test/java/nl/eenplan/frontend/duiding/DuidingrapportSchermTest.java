package nl.eenplan.frontend.duiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.letsel.Voorbeelden;
import nl.eenplan.backend.toegang.Betrokkenheden;
import nl.eenplan.backend.toegang.GeenToegang;
import nl.eenplan.frontend.papier.Pdfkeuring;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("De letselduiding en haar rapport op het scherm")
@WithUserDetails("terpstra")
class DuidingrapportSchermTest extends Duidingzaak {

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Test
    @DisplayName("De tweede lezer leest welke versie van wie, en rondt af; het nummer van de lezer staat er al")
    void leestAlsTweede() {
        UI.getCurrent().navigate("taak/" + keten.taakVan("terpstra", gezin, Taaksoort.TWEEDE_LEZING));

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("U leest versie 1, geschreven door P. de Boer.");
        kiesEens();
        knop("Afronden").click();

        assertThat(mensen.als("deboer", () -> inzage.overzicht(gezin))
                        .getFirst()
                        .conclusie())
                .extracting(
                        conclusie -> Objects.requireNonNull(conclusie).stand().label())
                .isEqualTo("definitief");
    }

    @Test
    @DisplayName("Op het tabblad haalt een arts het rapport; een forensisch arts vraagt er een nieuwe versie")
    void biedtHetRapportAan() {
        leest();

        tabblad();
        assertThat(koppelingen()).containsExactly("Rapport van versie 1 (PDF)");
        knop("Nieuwe versie schrijven").click();

        assertThat(keten.taak("deboer", gezin, Taaksoort.DUIDING_HERZIEN)).isPresent();
    }

    @Test
    @WithUserDetails("jansen")
    @DisplayName("Veilig Thuis haalt alleen de conclusie, op een eigen blad zonder bevindingen")
    void geeftVeiligThuisDeConclusie() throws Exception {
        betrek("jansen", Rol.VT_MEDEWERKER);

        tabblad();
        assertThat(koppelingen()).containsExactly("Conclusie van versie 1 (PDF)");
        var pdf = Duidingpdf.conclusie(mensen.als("jansen", () -> rapporten.conclusie(gezin, duiding(gezin))));

        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf))
                .contains("toegebracht", "Dit blad geeft alleen de conclusie.")
                .doesNotContain("box", "wang", "Alleen op foto", "de Boer");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("De aanvrager leest wat er in de herziene duiding anders is, en hoe opnieuw af te wegen")
    void leestWatVeranderde() {
        artsen.melding(gezin);
        var onderzoek = Objects.requireNonNull(mensen.als("mulder", () -> inzage.overzicht(gezin))
                        .getFirst()
                        .medisch())
                .reeksen()
                .getFirst()
                .onderzoek();
        mensen.als("deboer", () -> lezingen.vraagHerziening(gezin, onderzoek));
        keten.rondtAf(
                "deboer",
                gezin,
                Taaksoort.DUIDING_HERZIEN,
                taak -> duidingen.letselduiden(taak, Voorbeelden.herzien()));

        UI.getCurrent().navigate("taak/" + keten.taakVan("mulder", gezin, Taaksoort.HERZIENE_DUIDING_LEZEN));

        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("U ontving versie 1. Nu staat er versie 2, geschreven door P. de Boer.");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("conclusie: was “toegebracht”, is nu “niet te bepalen”", "is nu niet ingevuld")
                .doesNotContain("“”");
        assertThat(opnieuw()).isEmpty();
        test($(Checkbox.class).single()).click();
        test($(RadioButtonGroup.class).first()).selectItem("Ja");
        assertThat(opnieuw()).hasSize(1);
        knop("Afronden").click();

        assertThat(keten.taak("mulder", gezin, Taaksoort.HERZIENE_DUIDING_LEZEN))
                .isEmpty();
        tabblad();
        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .contains("Letselduiding bij het onderzoek van 2 mrt 2026");
        assertThat(koppelingen()).containsExactly("Rapport van versie 2 (PDF)", "Rapport van versie 1 (PDF)");
    }

    /// The way to weigh again, as far as it is shown.
    private List<Anchor> opnieuw() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("signaal"))
                .toList();
    }

    @Test
    @WithUserDetails("yilmaz")
    @DisplayName("De politie ziet zonder toestemming geen rapport en geen conclusie")
    void geeftDePolitieNiets() {
        betrek("yilmaz", Rol.POLITIE);

        tabblad();

        assertThat(koppelingen()).isEmpty();
        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.als("yilmaz", () -> rapporten.conclusie(gezin, duiding(gezin))));
    }

    private void betrek(String wie, Rol rol) {
        betrokkenheden.betrek(gezin, mensen.wie(wie).id(), rol, "proef", "proef");
    }

    private void tabblad() {
        UI.getCurrent().navigate("gezin/" + gezin + "/letsel");
    }

    private List<String> koppelingen() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(tekst -> tekst.endsWith("(PDF)"))
                .toList();
    }

    private void kiesEens() {
        test($(RadioButtonGroup.class).first()).selectItem("ja, ik ben het eens");
    }

    private Button knop(String tekst) {
        return $(Button.class)
                .withCondition(knop -> tekst.equals(knop.getText()))
                .single();
    }
}
