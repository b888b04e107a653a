package nl.eenplan.frontend.inzage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.inzage.InzageService;
import nl.eenplan.backend.inzage.InzageService.Afscherming;
import nl.eenplan.backend.toegang.Compartiment;
import nl.eenplan.frontend.shell.Afgeschermd;
import nl.eenplan.processes.api.GezinId;

/// The placeholders of a family page. They follow from the role of who looks, never from what lies behind them.
@org.springframework.stereotype.Component
public class Afschermingen {

    private final InzageService inzage;

    Afschermingen(InzageService inzage) {
        this.inzage = inzage;
    }

    /// What stands in the place of one part.
    public Component blok(GezinId gezin, Compartiment deel) {
        return houder(gezin, deel, inzage.afschermingen(gezin));
    }

    /// What stands in the places of several parts, in their own order.
    public List<Component> blokken(GezinId gezin, List<Compartiment> delen) {
        var alle = inzage.afschermingen(gezin);
        return delen.stream()
                .distinct()
                .map(deel -> (Component) houder(gezin, deel, alle))
                .toList();
    }

    /// Everything that the user could need in this family and may not see.
    public List<Component> alle(GezinId gezin) {
        var alle = inzage.afschermingen(gezin);
        return alle.stream()
                .sorted(Comparator.comparing(Afscherming::deel))
                .map(een -> (Component) houder(gezin, een.deel(), alle))
                .toList();
    }

    private Div houder(GezinId gezin, Compartiment deel, List<Afscherming> alle) {
        var houder = new Div();
        vul(houder, gezin, deel, alle);
        return houder;
    }

    private void vul(Div houder, GezinId gezin, Compartiment deel, List<Afscherming> alle) {
        Optional<Afscherming> een =
                alle.stream().filter(afscherming -> afscherming.deel() == deel).findFirst();
        Runnable ververs = () -> {
            houder.removeAll();
            vul(houder, gezin, deel, inzage.afschermingen(gezin));
        };
        houder.add(een.<Component>map(afscherming -> new Afschermblok(inzage, gezin, afscherming, ververs))
                .orElseGet(() -> new Afgeschermd(deel)));
    }
}
