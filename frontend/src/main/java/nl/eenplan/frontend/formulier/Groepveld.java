package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One nested record.
final class Groepveld extends Veld {

    private final Velden velden;
    private final Div geheel;

    Groepveld(String naam, Velden velden) {
        super(naam);
        this.velden = velden;
        this.geheel = new Div(velden.component());
    }

    @Override
    Component component() {
        return geheel;
    }

    @Override
    JsonNode lees() {
        return velden.waarden().json();
    }

    @Override
    JsonNode verzend() {
        return velden.inhoud().verzendbaar();
    }

    @Override
    void toon(JsonNode waarde) {
        velden.inhoud().toon(waarde);
    }

    @Override
    boolean isCompleet() {
        return velden.inhoud().isCompleet();
    }

    @Override
    void controleer(List<Fout> fouten) {
        if (isZichtbaar()) {
            velden.inhoud().controleer(fouten);
        }
    }

    @Override
    Fout meld(String pad, String melding) {
        Fout binnen = velden.inhoud().meld(pad.startsWith(".") ? pad.substring(1) : pad, melding);
        return binnen == null ? new Fout("", melding, geheel::scrollIntoView) : binnen;
    }

    @Override
    void wisFouten() {
        velden.inhoud().wisFouten();
    }
}
