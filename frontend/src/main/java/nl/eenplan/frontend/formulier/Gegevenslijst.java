package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/// Facts to read: a name and its value per line; what was not filled in is left out.
public final class Gegevenslijst extends DescriptionList {

    private final Teksten teksten;

    /// @param teksten where the names of the lines stand
    public Gegevenslijst(Teksten teksten) {
        this.teksten = teksten;
        addClassName("gegevens");
    }

    public Gegevenslijst regel(String naam, @Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? this : regel(naam, new Span(waarde));
    }

    public Gegevenslijst regel(String naam, @Nullable Boolean waarde) {
        return waarde == null ? this : regel(naam, Teksten.van("algemeen").tekst(waarde ? "ja" : "nee"));
    }

    public Gegevenslijst regel(String naam, Component waarde) {
        add(new Term(teksten.tekst(naam)), new Description(waarde));
        return this;
    }
}
