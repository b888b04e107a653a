package nl.eenplan.frontend.rechten;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.eenplan.backend.rechten.RechtenService.Aantekening;
import nl.eenplan.backend.rechten.Stukaantekeningen;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.processes.api.GezinId;

/// The places under the pieces of one screen; what stands there is asked once for all of them. Where nothing stands the
/// place goes, so that the screen of whoever may not read it is like that of a piece with nothing beside it.
public final class Bijstukken {

    private final Stukaantekeningen aantekeningen;
    private final GezinId gezin;
    private final Function<Aantekening, String> kop;
    private final Map<String, List<Div>> plekken = new LinkedHashMap<>();

    Bijstukken(Stukaantekeningen aantekeningen, GezinId gezin, Function<Aantekening, String> kop) {
        this.aantekeningen = aantekeningen;
        this.gezin = gezin;
        this.kop = kop;
    }

    /// A place, to add under the piece with this key.
    public Component bij(String stuk) {
        var plek = new Div();
        plek.addClassName("aantekeningen");
        plekken.computeIfAbsent(stuk, _ -> new ArrayList<>()).add(plek);
        return plek;
    }

    /// Call once, when all places are on the screen.
    public void vul() {
        var gevonden =
                plekken.isEmpty() ? Map.<String, List<Aantekening>>of() : aantekeningen.bij(gezin, plekken.keySet());
        plekken.forEach((stuk, hier) -> hier.forEach(plek -> vul(plek, gevonden.getOrDefault(stuk, List.of()))));
    }

    private void vul(Div plek, List<Aantekening> hier) {
        if (hier.isEmpty()) {
            plek.removeFromParent();
        }
        hier.forEach(een -> plek.add(aantekening(een)));
    }

    private Div aantekening(Aantekening een) {
        var boven = new Span(kop.apply(een));
        boven.addClassNames("is-naam", "kop");
        var wanneer = new Span(Datumtekst.moment(een.op()));
        wanneer.addClassName("bijschrift");
        var beeld = new Div(boven, wanneer, new Paragraph(een.tekst()));
        beeld.addClassName("aantekening");
        beeld.getElement().setAttribute("role", "note").setAttribute("aria-label", boven.getText());
        return beeld;
    }
}
