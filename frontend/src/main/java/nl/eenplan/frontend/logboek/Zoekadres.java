package nl.eenplan.frontend.logboek;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.eenplan.backend.logboek.Zoekvraag;
import nl.eenplan.backend.toegang.Logboek.Soort;
import org.jspecify.annotations.Nullable;

/// A search in the log as query parameters; what cannot be read does not narrow the search.
final class Zoekadres {

    private Zoekadres() {}

    static Zoekvraag lees(QueryParameters url) {
        var geweigerd = url.getParameters().containsKey("geweigerd");
        return new Zoekvraag(
                url.getSingleParameter("naam").orElse(""),
                url.getSingleParameter("gezin").orElse(""),
                datum(url, "van"),
                datum(url, "tot"),
                soort(url),
                geweigerd ? Boolean.FALSE : null,
                url.getParameters().containsKey("nood"));
    }

    static QueryParameters parameters(Zoekvraag vraag) {
        Map<String, String> delen = new LinkedHashMap<>();
        zet(delen, "naam", vraag.naam().strip());
        zet(delen, "gezin", vraag.nummer().strip());
        zet(delen, "van", vraag.van());
        zet(delen, "tot", vraag.tot());
        zet(delen, "soort", vraag.soort());
        if (Boolean.FALSE.equals(vraag.toegestaan())) {
            delen.put("geweigerd", "");
        }
        if (vraag.alleenNood()) {
            delen.put("nood", "");
        }
        return QueryParameters.simple(delen);
    }

    private static void zet(Map<String, String> delen, String naam, @Nullable Object waarde) {
        if (waarde != null && !waarde.toString().isEmpty()) {
            delen.put(naam, waarde.toString());
        }
    }

    private static @Nullable LocalDate datum(QueryParameters url, String naam) {
        try {
            return url.getSingleParameter(naam).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Soort soort(QueryParameters url) {
        Optional<String> naam = url.getSingleParameter("soort");
        return Arrays.stream(Soort.values())
                .filter(soort -> naam.filter(soort.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}
