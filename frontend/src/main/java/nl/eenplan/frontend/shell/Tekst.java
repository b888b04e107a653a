package nl.eenplan.frontend.shell;

import com.vaadin.flow.i18n.I18NProvider;
import nl.eenplan.backend.werkvoorraad.WerkvoorraadService.Taakregel;
import nl.eenplan.processes.api.Rol;
import nl.eenplan.processes.api.Taaksoort;

/// Every word on a screen comes from a bundle in `tekst/`, in the language of the person who looks.
public final class Tekst {

    private Tekst() {}

    /// With values the text is a [java.text.MessageFormat] pattern, in which an apostrophe is written twice.
    public static String tekst(String sleutel, Object... waarden) {
        return I18NProvider.translate(sleutel, waarden);
    }

    public static String van(Rol rol) {
        return tekst("rol." + rol.name());
    }

    public static String van(Taaksoort soort) {
        return tekst("taak." + soort.name());
    }

    /// Of a task of another it may be that the user is not told what it is.
    public static String van(Taakregel taak) {
        return taak.afgeschermd() ? tekst("taak.afgeschermd") : van(taak.soort());
    }

    /// The title of a browser tab.
    public static String titel(String sleutel, Object... waarden) {
        return tekst(sleutel, waarden) + " · Eenplan";
    }
}
