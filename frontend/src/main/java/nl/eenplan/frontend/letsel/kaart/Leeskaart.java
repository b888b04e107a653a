package nl.eenplan.frontend.letsel.kaart;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.eenplan.frontend.formulier.Teksten;

/// The drawings on which something was placed, to read beside the list that says the same in words.
@StyleSheet("lichaamskaart.css")
public final class Leeskaart extends Div {

    private static final Teksten TEKSTEN = Teksten.van("lichaamskaart");

    /// @param merken of all examinations; without any, nothing is shown
    public Leeskaart(List<Kaartmerk> merken) {
        addClassName("leeskaart");
        setVisible(!merken.isEmpty());
        Div platen = new Div();
        platen.addClassName("leeskaart-platen");
        Kaartplaten.van(merken).forEach(plaat -> platen.add(plaat(plaat)));
        add(platen);
        if (merken.stream().anyMatch(Kaartmerk::isEerder)) {
            Paragraph uitleg = new Paragraph(TEKSTEN.tekst("eerder"));
            uitleg.addClassName("bijschrift");
            add(uitleg);
        }
    }

    private static Div plaat(Kaartplaten.Plaat plaat) {
        Svg tekening = new Svg(plaat.svg());
        Paragraph bijschrift = new Paragraph(plaat.onder());
        bijschrift.addClassName("bijschrift");
        bijschrift.getElement().setAttribute("aria-hidden", "true");
        Div beeld = new Div(tekening, bijschrift);
        beeld.addClassName("leeskaart-plaat");
        return beeld;
    }
}
