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

    private List<String> teksten = List.of();

    Foutenlijst() {
        addClassName("foutenlijst");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /// Shows them and goes to the first.
    void toon(List<Fout> fouten) {
        zet(fouten);
        fouten.stream().findFirst().ifPresent(fout -> fout.naarVeld().run());
    }

    /// What is still to be mended while the user mends; says nothing again when that is the same.
    void werkBij(List<Fout> fouten) {
        if (!fouten.stream().map(Foutenlijst::tekst).toList().equals(teksten)) {
            zet(fouten);
        }
    }

    private void zet(List<Fout> fouten) {
        teksten = fouten.stream().map(Foutenlijst::tekst).toList();
        removeAll();
        setVisible(!fouten.isEmpty());
        if (fouten.isEmpty()) {
            return;
        }
        UnorderedList lijst = new UnorderedList();
        fouten.forEach(fout -> lijst.add(new ListItem(knop(fout))));
        add(new Paragraph(Teksten.van("algemeen").tekst("fouten", fouten.size())), lijst);
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
