package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A value that the user does not type, as the id of a document; travels with the draft.
final class Verborgenveld extends Veld {

    private final Div melding = new Div();
    private JsonNode waarde = Json.leeg();

    Verborgenveld(String naam) {
        super(naam);
        melding.addClassName("veldfout");
    }

    @Override
    Component component() {
        return melding;
    }

    @Override
    JsonNode lees() {
        return waarde;
    }

    @Override
    void toon(JsonNode nieuw) {
        if (!nieuw.isMissingNode()) {
            waarde = nieuw;
        }
    }

    @Override
    void controleer(List<Fout> fouten) {}

    @Override
    Fout meld(String pad, String tekst) {
        melding.setText(tekst);
        return new Fout("", tekst, melding::scrollIntoView);
    }

    @Override
    void wisFouten() {
        melding.setText("");
    }
}
