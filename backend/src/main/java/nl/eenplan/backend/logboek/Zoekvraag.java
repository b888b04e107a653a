package nl.eenplan.backend.logboek;

import java.time.LocalDate;
import nl.eenplan.backend.toegang.Logboek.Soort;
import org.jspecify.annotations.Nullable;

/// What the privacy officer looks for; whatever is null or empty does not narrow the search.
///
/// @param naam part of the name of a professional
/// @param nummer number of a gezin
/// @param tot the last day that counts
public record Zoekvraag(
        String naam,
        String nummer,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Soort soort,
        @Nullable Boolean toegestaan,
        boolean alleenNood) {

    public static Zoekvraag alles() {
        return new Zoekvraag("", "", null, null, null, null, false);
    }

    public Zoekvraag geweigerd() {
        return new Zoekvraag(naam, nummer, van, tot, soort, false, alleenNood);
    }
}
