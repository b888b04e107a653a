package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import nl.eenplan.backend.dienst.Bereikbaarheid;
import nl.eenplan.backend.dienst.Loketsoort;
import nl.eenplan.frontend.shell.Tekst;

/// Whom to phone when a child is in danger now, each at a touch: 112, Veilig Thuis and whoever treats the child.
@org.springframework.stereotype.Component
public class Spoednummers {

    private static final String NOODNUMMER = "112";

    private final Bereikbaarheid bereikbaarheid;

    Spoednummers(Bereikbaarheid bereikbaarheid) {
        this.bereikbaarheid = bereikbaarheid;
    }

    /// @param artsen the number of each by his name
    public Component met(Map<String, String> artsen) {
        var titel = Tekst.tekst("dienst.spoed");
        var lijst = new DescriptionList();
        lijst.addClassName("bellijst");
        lijst.add(
                new Term(Tekst.tekst("dienst.spoed.noodnummer")),
                new Description(Loketkaart.belnummer(NOODNUMMER, NOODNUMMER)));
        lijst.add(new Term(Loketsoort.VEILIG_THUIS.label()), new Description(veiligThuis()));
        artsen.forEach((naam, nummer) -> lijst.add(
                new Term(Tekst.tekst("dienst.spoed.arts", naam)), new Description(Loketkaart.belnummer(naam, nummer))));
        var blok = new Div(new H3(titel), lijst);
        blok.getElement().setAttribute("role", "group");
        blok.getElement().setAttribute("aria-label", titel);
        return blok;
    }

    /// Of the region; the national number where the region has no desk.
    private Anchor veiligThuis() {
        return bereikbaarheid.nu().stream()
                .filter(loket -> loket.soort() == Loketsoort.VEILIG_THUIS)
                .findFirst()
                .map(loket -> Loketkaart.belnummer(loket.keten().getFirst()))
                .orElseGet(() ->
                        Loketkaart.belnummer(Loketsoort.VEILIG_THUIS.label(), Tekst.tekst("dienst.spoed.veiligThuis")));
    }
}
