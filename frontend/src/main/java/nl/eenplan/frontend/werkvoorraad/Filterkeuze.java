package nl.eenplan.frontend.werkvoorraad;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Filter.Wie;
import nl.eenplan.processes.api.TaakId;
import nl.eenplan.processes.api.Taaksoort;
import org.jspecify.annotations.Nullable;

/// The state of the task list as its URL holds it; anything strange in the URL counts as not chosen.
///
/// @param taak the task that is open beside the list
record Filterkeuze(Filter filter, @Nullable TaakId taak) {

    private static final String PAD = "werkvoorraad";

    static Filterkeuze van(Filter filter) {
        return new Filterkeuze(filter, null);
    }

    static Filterkeuze lees(QueryParameters url) {
        Wie wie = url.getSingleParameter("wie")
                .flatMap(waarde -> constante(Wie.values(), waarde))
                .orElse(Wie.VOOR_MIJ);
        Set<Taaksoort> soorten = EnumSet.noneOf(Taaksoort.class);
        url.getParameters("soort")
                .forEach(waarde -> constante(Taaksoort.values(), waarde).ifPresent(soorten::add));
        var filter = new Filter(
                wie,
                url.getParameters().containsKey("laat"),
                url.getParameters().containsKey("week"),
                Set.copyOf(soorten));
        return new Filterkeuze(
                filter, url.getSingleParameter("taak").map(TaakId::new).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> constante(E[] waarden, String tekst) {
        return Arrays.stream(waarden)
                .filter(waarde -> woord(waarde).equals(tekst))
                .findFirst();
    }

    private static String woord(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Filterkeuze met(Function<Filter, Filter> wijziging) {
        return new Filterkeuze(wijziging.apply(filter), null);
    }

    Filterkeuze metTaak(@Nullable TaakId geopend) {
        return new Filterkeuze(filter, geopend);
    }

    /// Relative to the root of the application, for links.
    String pad() {
        String vraag = vraag();
        return vraag.isEmpty() ? PAD : PAD + "?" + vraag;
    }

    void ga() {
        UI.getCurrent().navigate(PAD, QueryParameters.fromString(vraag()));
    }

    private String vraag() {
        List<String> delen = new ArrayList<>();
        if (filter.wie() != Wie.VOOR_MIJ) {
            delen.add("wie=" + woord(filter.wie()));
        }
        if (filter.teLaat()) {
            delen.add("laat");
        }
        if (filter.dezeWeek()) {
            delen.add("week");
        }
        filter.soorten().stream().sorted().forEach(soort -> delen.add("soort=" + woord(soort)));
        if (taak != null) {
            delen.add("taak=" + taak);
        }
        return String.join("&", delen);
    }
}
