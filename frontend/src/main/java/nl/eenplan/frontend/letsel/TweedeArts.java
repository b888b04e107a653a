package nl.eenplan.frontend.letsel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import nl.eenplan.backend.werkvoorraad.Afronding;
import nl.eenplan.frontend.formulier.Teksten;

/// Offered to whoever described injuries while a colleague completed the same task: to keep both descriptions.
final class TweedeArts extends Div {

    private static final Teksten TEKSTEN = Teksten.van("tweedeArts");

    TweedeArts(Supplier<Afronding> vulAan) {
        addClassName("taakslot");
        Button bewaren = new Button(TEKSTEN.tekst("bewaar"));
        bewaren.addThemeVariants(ButtonVariant.PRIMARY);
        bewaren.addClickListener(klik -> toon(vulAan.get()));
        add(new H3(TEKSTEN.tekst("kop")), new Paragraph(TEKSTEN.tekst("uitleg")), bewaren);
    }

    private void toon(Afronding uitkomst) {
        removeAll();
        getElement().setAttribute("role", "status");
        switch (uitkomst) {
            case Afronding.Gelukt() -> add(new Paragraph(TEKSTEN.tekst("bewaard")));
            case Afronding.AlAfgerond al -> add(new Paragraph(TEKSTEN.tekst("alBewaard")));
            case Afronding.Ongeldig(var fouten) -> {
                UnorderedList lijst = new UnorderedList();
                fouten.forEach(fout -> lijst.add(new ListItem(fout.melding())));
                add(new Paragraph(TEKSTEN.tekst("nietBewaard")), lijst);
            }
        }
    }
}
