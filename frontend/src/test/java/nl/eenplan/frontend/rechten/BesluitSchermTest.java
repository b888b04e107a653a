package nl.eenplan.frontend.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.eenplan.backend.rechten.Afgiften;
import nl.eenplan.backend.rechten.Verzoeksoort;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.frontend.papier.Pdfkeuring;
import nl.eenplan.processes.api.BetrokkeneverzoekId;
import nl.eenplan.processes.api.TaakId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Een besluit op een verzoek van een betrokkene, tot de brief die meegaat")
class BesluitSchermTest extends Rechtenscherm {

    @Autowired
    private Afgiften afgiften;

    @Autowired
    private WerkvoorraadService werkvoorraad;

    @Test
    @WithUserDetails("pinas")
    @DisplayName(
            "De functionaris leest stuk voor stuk wat eruit gaat; het afschrift is toegankelijk en noemt geen anderen")
    void geeftEenToegankelijkAfschrift() throws Exception {
        var verzoek = vraagt(Verzoeksoort.INZAGE);
        open(verzoek);
        antwoord("Toekennen");
        assertThat(tekst()).contains("Mag het vragen, tenzij het belang van het kind zich verzet", "rand van de box");
        tegenBelang();
        $(TextArea.class)
                .withCondition(veld -> "Waarom?".equals(veld.getLabel()))
                .single()
                .setValue("De moeder heeft gezag.");
        $(TextArea.class)
                .withCondition(veld -> "Welke namen en woorden moeten er nog uit?".equals(veld.getLabel()))
                .single()
                .setValue("rand van de box");
        knop("Afronden").click();

        var pdf = mensen.als("pinas", () -> afgiften.afschrift(verzoek, Afschriftpdf::maak));
        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf))
                .contains(
                        "Afschrift van uw dossier", "Noor Veldhuis", "Sanne Veldhuis", "tegen de [weggelaten] gevallen")
                .doesNotContain("Riet", "rand van de box", "Mulder");
        UI.getCurrent().navigate("rechten");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getText().equals("Afschrift"));
    }

    @Test
    @WithUserDetails("pinas")
    @DisplayName("Een weigering geeft een toegankelijke brief met de grond en waar men terechtkan")
    void weigertMetEenBrief() throws Exception {
        var verzoek = vraagt(Verzoeksoort.WISSING);
        open(verzoek);
        antwoord("Weigeren");
        antwoord("Er loopt een procedure (AVG art. 17 lid 3 onder e)");
        $(TextArea.class)
                .withCondition(veld -> "Waarom?".equals(veld.getLabel()))
                .single()
                .setValue("De rechter oordeelt nog over <het gezag> & de omgang.");
        knop("Afronden").click();

        var pdf = mensen.als("pinas", () -> afgiften.besluit(verzoek, Briefpdf::maak));
        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf))
                .contains("Wij wissen de gegevens niet.", "AVG art. 17 lid 3 onder e", "<het gezag> & de omgang")
                .contains("Autoriteit Persoonsgegevens", "klacht", "rechter");
    }

    @Test
    @WithUserDetails("pinas")
    @DisplayName(
            "Wie zijn verzoek intrekt krijgt een toegankelijke bevestiging, zonder besluit; om een reden wordt niet gevraagd")
    void legtEenIntrekkingVast() throws Exception {
        var verzoek = vraagt(Verzoeksoort.WISSING);
        open(verzoek);
        antwoord("De vrager trekt zijn verzoek in");
        assertThat($(TextArea.class).all()).noneMatch(veld -> "Waarom?".equals(veld.getLabel()) && veld.isVisible());
        ja("Trok degene die het vroeg het zelf in?");
        $(DatePicker.class)
                .withCondition(veld -> "Wanneer trok hij het in?".equals(veld.getLabel()))
                .single()
                .setValue(LocalDate.now(klok));
        antwoord("per telefoon");
        knop("Afronden").click();

        var pdf = mensen.als("pinas", () -> afgiften.besluit(verzoek, Briefpdf::maak));
        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(Pdfkeuring.tekst(pdf))
                .contains("U trok uw verzoek in", "per telefoon", "er is niets gewist", "Klopt dit niet?")
                .doesNotContain("Wat wij besluiten", "rechter");
        UI.getCurrent().navigate("rechten");
        assertThat(tekst()).contains("Ingetrokken", "per telefoon");
    }

    private void tegenBelang() {
        antwoordOp("Verzet zijn belang zich tegen het hele verzoek?", false);
    }

    private void ja(String vraag) {
        antwoordOp(vraag, true);
    }

    @SuppressWarnings("unchecked")
    private void antwoordOp(String vraag, boolean antwoord) {
        ((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class)
                        .withCondition(groep -> vraag.equals(groep.getLabel()))
                        .single())
                .setValue(antwoord);
    }

    private void open(BetrokkeneverzoekId verzoek) {
        assertThat(verzoek).isNotNull();
        TaakId taak = werkvoorraad.regels(Filter.voorMij(), 0, 200).stream()
                .filter(regel -> regel.gezin().equals(gezin))
                .findFirst()
                .orElseThrow()
                .taak();
        UI.getCurrent().navigate("taak/" + taak.waarde());
    }
}
