package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import nl.eenplan.backend.toegang.TweedeFactorNodig;
import org.jspecify.annotations.Nullable;

/// Takes somebody from the action that asks for a second factor to where he proves it, and from there back again.
final class Tweedestap {

    private static final String PAD = "tweede-factor";

    private Tweedestap() {}

    static boolean isNodig(@Nullable Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof TweedeFactorNodig) {
                return true;
            }
        }
        return false;
    }

    /// From the screen that is open.
    static void begin(UI scherm) {
        begin(scherm, scherm.getInternals().getActiveViewLocation());
    }

    static void begin(UI scherm, Location plaats) {
        scherm.navigate(PAD, QueryParameters.of("terug", "/" + plaats.getPathWithQueryParameters()));
    }
}
