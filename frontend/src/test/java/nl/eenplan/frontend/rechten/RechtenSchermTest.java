package nl.eenplan.frontend.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import nl.eenplan.backend.gezin.Gezinsvinder;
import nl.eenplan.backend.rechten.Verzoeksoort;
import nl.eenplan.frontend.formulier.Optie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Een verzoek van een betrokkene, van vastleggen tot wie het ziet")
class RechtenSchermTest extends Rechtenscherm {

    @Autowired
    private Gezinsvinder gezinnen;

    @Test
    @WithUserDetails("visser")
    @DisplayName("Een leeg tabblad zegt wat er kan; wat is vastgelegd staat er met de laatste dag")
    void legtVast() {
        UI.getCurrent().navigate("gezin/" + gezin + "/rechten");
        assertThat(tekst()).contains("Niemand vroeg nog iets.", "staat geen verklaring");

        knop("Verzoek vastleggen").click();
        knop("Vastleggen").click();
        assertThat(keuze("Over wiens gegevens?").isInvalid()).isTrue();
        antwoord("Inzage in het dossier");
        antwoord("Paspoort of identiteitskaart gezien");
        kies("Over wiens gegevens?", "Noor Veldhuis");
        kies("Wie vraagt het?", "Sanne Veldhuis");
        knop("Vastleggen").click();

        assertThat($(Dialog.class).all()).isEmpty();
        assertThat(tekst()).contains("Inzage in het dossier", "over Noor Veldhuis", "Wacht op een besluit");
    }

    @Test
    @WithUserDetails("mulder")
    @DisplayName("Wie het verzoek niet aangaat, ziet op het tabblad geen verzoeken en geen knop")
    void verbergtVerzoeken() {
        vraagt(Verzoeksoort.WISSING);

        UI.getCurrent().navigate("gezin/" + gezin + "/rechten");

        assertThat(tekst()).contains("staat geen verklaring").doesNotContain("Wissing", "Wacht op een besluit");
        assertThat($(Button.class).all()).noneMatch(knop -> "Verzoek vastleggen".equals(knop.getText()));
    }

    @Test
    @WithUserDetails("smit")
    @DisplayName("De functionaris legt zelf vast met het nummer van het gezin; een onbekend nummer zegt wat te doen")
    void legtVastOpNummer() {
        UI.getCurrent().navigate("rechten");
        nummer("G-1900-0001");
        assertThat(nummerveld().getErrorMessage()).contains("Controleer het");

        nummer(gezinnen.nummer(gezin));

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Verzoek van een betrokkene vastleggen");
    }

    private TextField nummerveld() {
        return $(TextField.class)
                .withCondition(veld -> "Nummer van het gezin".equals(veld.getLabel()))
                .single();
    }

    private void nummer(String waarde) {
        nummerveld().setValue(waarde);
        knop("Verzoek vastleggen").click();
    }

    @SuppressWarnings("unchecked")
    private void kies(String veld, String optie) {
        var lijst = (ComboBox<Optie>) keuze(veld);
        lijst.setValue(lijst.getListDataView()
                .getItems()
                .filter(keuze -> keuze.label().equals(optie))
                .findFirst()
                .orElseThrow());
    }

    private ComboBox<?> keuze(String label) {
        return $(ComboBox.class).all().stream()
                .filter(veld -> label.equals(veld.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
