package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// What must be mended before sending, read out by screen readers; each line leads to its field.
final class Foutenlijst extends Div {

    Foutenlijst() {
        addClassName("foutenlijst");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void toon(List<Fout> fouten) {
        removeAll();
        setVisible(!fouten.isEmpty());
        if (fouten.isEmpty()) {
            return;
        }
        UnorderedList lijst = new UnorderedList();
        fouten.forEach(fout -> lijst.add(new ListItem(knop(fout))));
        add(new Paragraph(Teksten.van("algemeen").tekst("fouten", fouten.size())), lijst);
        fouten.getFirst().naarVeld().run();
    }

    private static Button knop(Fout fout) {
        Button knop = new Button(tekst(fout), klik -> fout.naarVeld().run());
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return knop;
    }

    private static String tekst(Fout fout) {
        if (fout.label().isEmpty()) {
            return fout.melding();
        }
        String teken = fout.label().endsWith("?") ? " " : ": ";
        return fout.label() + teken + fout.melding();
    }
}
