package nl.eenplan.frontend.formulier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.eenplan.backend.werkvoorraad.Afronding.Veldfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Formulier.class)
class FormulierTest extends BrowserlessTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-02T09:15:00Z"), ZoneId.of("Europe/Amsterdam"));

    enum Kleur {
        ROOD,
        BLAUW
    }

    record Rij(UUID id, String tekst, @Nullable Integer aantal) {}

    record Proef(
            String naam,
            @Nullable String toelichting,
            @Nullable Boolean isAcuut,
            @Nullable String gevaar,
            @Nullable LocalDate op,
            @Nullable Kleur kleur,
            List<Rij> rijen) {}

    private final List<String> wijzigingen = new ArrayList<>();
    private Formulier<Proef> formulier;
    private @Nullable Velden velden;

    @BeforeEach
    void zetOpScherm() {
        formulier = maak();
        UI.getCurrent().add(formulier);
    }

    private Formulier<Proef> maak() {
        Formulier<Proef> nieuw = new Formulier<>(
                Proef.class,
                Teksten.van("proef"),
                in -> velden = in.veld("naam")
                        .verplicht()
                        .lang("toelichting")
                        .veld("isAcuut")
                        .verplicht()
                        .veld("gevaar")
                        .verplicht()
                        .als(waarden -> waarden.ja("isAcuut"))
                        .veld("op")
                        .controle(Controles.nietInDeToekomst(KLOK))
                        .keuze("kleur", Kleur.values(), Enum::name)
                        .lijst(
                                "rijen",
                                rij -> rij.verborgen("id")
                                        .begin(UUID.randomUUID())
                                        .veld("tekst")
                                        .verplicht()
                                        .veld("aantal"))
                        .rijen(1));
        nieuw.bijWijziging(() -> wijzigingen.add(nieuw.alsConcept()));
        return nieuw;
    }

    @Test
    @DisplayName("Een half ingevuld formulier komt als concept precies zo terug")
    void herstaltConcept() {
        test(veld("naam")).setValue("Noor");
        test($(TextArea.class).first()).setValue("half getypt");
        test(veld("rijen.tekst")).setValue("eerste");
        String concept = wijzigingen.getLast();

        Formulier<Proef> later = maak();
        later.herstel(concept);

        assertThat(later.alsConcept()).isEqualTo(concept).contains("half getypt", "eerste");
    }

    @Test
    @DisplayName("Wat verplicht is en ontbreekt, staat bij het veld en in de samenvatting")
    void wijstAanWatOntbreekt() {
        assertThat(formulier.gegevens()).isEmpty();

        assertThat(veld("naam").isInvalid()).isTrue();
        assertThat(veld("naam").getErrorMessage()).isNotBlank();
        assertThat($(Foutenlijst.class).single().getElement().getAttribute("role"))
                .isEqualTo("alert");
        assertThat($(Foutenlijst.class).single().isVisible()).isTrue();
    }

    @Test
    @DisplayName(
            "Wat is hersteld, verdwijnt uit de samenvatting; na het laatste is zij weg. Elke rij staat er met naam in")
    void volgtHerstel() {
        assertThat(formulier.gegevens()).isEmpty();
        Foutenlijst lijst = $(Foutenlijst.class).single();
        assertThat(lijst.getElement().getTextRecursively()).contains("rijen.titel", "proef.naam");

        test(veld("naam")).setValue("Noor");
        assertThat(lijst.getElement().getTextRecursively())
                .contains("rijen.titel")
                .doesNotContain("proef.naam");
        vulGoedIn();

        assertThat(lijst.isVisible()).isFalse();
    }

    @Test
    @DisplayName("Een verborgen vraag is niet verplicht en gaat niet mee, ook al stond er iets")
    void laatVerborgenVraagAchterwege() {
        vulGoedIn();
        jaNee().setValue(true);
        veld("gevaar").setValue("dreiging");
        jaNee().setValue(false);

        Optional<Proef> gegevens = formulier.gegevens();

        assertThat(gegevens).isPresent();
        assertThat(gegevens.get().gevaar()).isNull();
        assertThat(formulier.alsConcept()).contains("dreiging");
    }

    @Test
    @DisplayName("Wat het record leeg wil, is leeg en niet null")
    void vultLegeTekst() {
        vulGoedIn();

        Proef proef = formulier.gegevens().orElseThrow();

        assertThat(proef.toelichting()).isNull();
        assertThat(proef.rijen()).singleElement().satisfies(rij -> {
            assertThat(rij.id()).isNotNull();
            assertThat(rij.aantal()).isNull();
        });
    }

    @Test
    @DisplayName("Een weigering van de dienst staat bij het veld in de juiste rij")
    void zetWeigeringBijVeld() {
        vulGoedIn();

        formulier.toonFouten(
                List.of(new Veldfout("rijen[0].aantal", "Tel opnieuw."), new Veldfout("onbekend", "Zonder veld.")));

        assertThat($(IntegerField.class).first().getErrorMessage()).isEqualTo("Tel opnieuw.");
        assertThat($(Foutenlijst.class).single().getElement().getTextRecursively())
                .contains("Tel opnieuw.", "Zonder veld.");
    }

    @Test
    @DisplayName("Een gedupliceerde rij krijgt een eigen id; een weggehaalde rij komt terug")
    void dupliceertEnHerstelt() {
        vulGoedIn();

        test(knop("algemeen.dubbel")).click();
        List<Rij> twee = formulier.gegevens().orElseThrow().rijen();
        test(knop("algemeen.weg")).click();
        int naWeghalen = formulier.gegevens().orElseThrow().rijen().size();
        test($(Button.class, $(Notification.class).last()).last()).click();

        assertThat(twee).extracting(Rij::tekst).containsExactly("eerste", "eerste");
        assertThat(twee).extracting(Rij::id).doesNotHaveDuplicates();
        assertThat(naWeghalen).isEqualTo(1);
        assertThat(formulier.gegevens().orElseThrow().rijen()).isEqualTo(twee);
    }

    @Test
    @DisplayName(
            "Een rij die half ingevuld begint, houdt in de andere velden waarmee zij begint, en staat waar zij hoort")
    void houdtBeginVanRij() {
        vulGoedIn();

        requireNonNull(velden).lijst("rijen").voegRijToe(0, Map.of("tekst", "aangewezen"));

        assertThat(formulier.gegevens().orElseThrow().rijen())
                .extracting(Rij::tekst)
                .containsExactly("aangewezen", "eerste");
        assertThat(formulier.gegevens().orElseThrow().rijen())
                .extracting(Rij::id)
                .doesNotContainNull();
    }

    @Test
    @DisplayName("Een moment na nu wordt tijdens het typen geweigerd")
    void weigertToekomst() {
        assertThat(Controles.nietInDeToekomst(KLOK).apply(Json.van(LocalDate.of(2026, 3, 3))))
                .isNotNull();
        assertThat(Controles.nietInDeToekomst(KLOK).apply(Json.van(LocalDate.of(2026, 3, 2))))
                .isNull();
        assertThat(Controles.nietInDeToekomst(KLOK).apply(Json.van("2026-03-02T10:16:00")))
                .isNotNull();
    }

    @Test
    @DisplayName("Een BSN dat niet door de 11-proef komt, wordt geweigerd; onbekend en ongeboren mogen")
    void toetstBsn() {
        assertThat(Controles.bsn(Json.van("999990111"))).isNull();
        assertThat(Controles.bsn(Json.van("999990112"))).isNotNull();
        assertThat(Controles.bsn(Json.van("99999011"))).isNotNull();
        assertThat(Controles.bsn(Json.van("000000000"))).isNull();
        assertThat(Controles.bsn(Json.van("999999999"))).isNull();
    }

    private void vulGoedIn() {
        veld("naam").setValue("Noor");
        veld("rijen.tekst").setValue("eerste");
        jaNee().setValue(false);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> jaNee() {
        return $(RadioButtonGroup.class).first();
    }

    private TextField veld(String naam) {
        return $(TextField.class)
                .withCondition(veld -> veld.getLabel().contains("proef." + naam))
                .first();
    }

    private Button knop(String sleutel) {
        return $(Button.class)
                .withCondition(knop -> knop.getText().contains(sleutel))
                .first();
    }
}
