package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.Function;

/// The rows of a list in a form, for code beside it.
public interface Lijst {

    /// Adds a row with these components filled in; the others hold what they begin with.
    default void voegRijToe(Map<String, ?> begin) {
        voegRijToe(aantal(), begin);
    }

    /// As [#voegRijToe(Map)], before the row that stands at this place now.
    void voegRijToe(int plek, Map<String, ?> begin);

    /// Takes away the rows in which this was left empty.
    void ruimRijenOpZonder(String veld);

    int aantal();

    /// Something to look at that stands beside the rows, and above them where there is no room.
    Lijst naast(Component component);

    /// The first row has this number, because rows that are stored elsewhere come before it.
    Lijst nummerVanaf(int nummer);

    /// Rows fold to one line that says this; at most one stands open, a row with a message opens.
    Lijst opvouwbaar(Function<Waarden, String> samenvatting);

    /// Unfolds the row with this number and brings it into view.
    void open(int nummer);
}
