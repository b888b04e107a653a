package nl.eenplan.frontend.proces;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.eenplan.backend.proces.Procesinzage.Processtap;
import nl.eenplan.backend.proces.Procesinzage.Procesverloop;
import nl.eenplan.frontend.shell.Tekst;

/// The drawn model with the token on it. The viewer, a megabyte, is loaded here only; the list below says the same.
class Procesplaat extends Div {

    /// What runs as long as something in it runs; the token is shown on what is in it.
    private static final Set<String> OMHULSELS = Set.of("subProcess", "multiInstanceBody");

    private final transient Procesverloop verloop;

    Procesplaat(Procesverloop verloop) {
        this.verloop = verloop;
        addClassName("procesplaat");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", Tekst.tekst("proces.plaat", verloop.naam()));
    }

    @Override
    protected void onAttach(AttachEvent begin) {
        begin.getUI().getPage().addJavaScript("context://proces.js");
        List<String> bezig = elementen(true);
        List<String> gedaan = elementen(false).stream()
                .filter(element -> !bezig.contains(element))
                .toList();
        getElement()
                .executeJs(
                        "window.eenplanProces.toon(this, $0, $1, $2, $3)",
                        verloop.model(),
                        String.join(" ", bezig),
                        String.join(" ", gedaan),
                        String.join(" ", verloop.genomenPaden()));
    }

    /// All of it at once, or as large as it was drawn.
    void toonGeheel(boolean geheel) {
        getElement().executeJs("window.eenplanProces.passend(this, $0)", geheel);
    }

    private List<String> elementen(boolean bezig) {
        return verloop.stappen().stream()
                .filter(stap -> stap.isBezig() == bezig && !OMHULSELS.contains(stap.soort()))
                .map(Processtap::element)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
