package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// One component of the record as it stands on the screen.
abstract sealed class Veld permits Enkelveld, Groepveld, Lijstveld, Verborgenveld {

    private final String naam;
    private Predicate<Waarden> zichtbaarAls = waarden -> true;

    Veld(String naam) {
        this.naam = naam;
    }

    final String naam() {
        return naam;
    }

    final void zichtbaarAls(Predicate<Waarden> voorwaarde) {
        this.zichtbaarAls = voorwaarde;
    }

    final void pasZichtbaarheidToe(Waarden waarden) {
        component().setVisible(zichtbaarAls.test(waarden));
    }

    final boolean isZichtbaar() {
        return component().isVisible();
    }

    abstract Component component();

    abstract JsonNode lees();

    /// What goes into the record.
    JsonNode verzend() {
        return lees();
    }

    abstract void toon(JsonNode waarde);

    /// Whether nothing required is missing and nothing is unreadable; shows nothing.
    boolean isCompleet() {
        return true;
    }

    /// Adds what keeps this field from being sent.
    abstract void controleer(List<Fout> fouten);

    /// Shows a message of the service; `pad` is what follows the name, as `[0].plaats`, or empty.
    abstract Fout meld(String pad, String melding);

    abstract void wisFouten();
}
