package nl.eenplan.frontend.formulier;

import java.util.Map;

/// The rows of a list in a form, for code beside it.
public interface Lijst {

    /// Adds a row with these components filled in.
    void voegRijToe(Map<String, ?> begin);

    /// Takes away the rows in which this was left empty.
    void ruimRijenOpZonder(String veld);

    int aantal();
}
