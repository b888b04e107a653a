package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of a list: its fields under a bar with its number and, when rows fold, what it says in short.
final class Lijstrij extends Section {

    private static final Teksten TEKSTEN = Teksten.van("algemeen");

    private final Velden velden;
    private final H3 titel = new H3();
    private final Span kort = new Span();
    private final Button vouw = new Button();
    private final Div balk = new Div();
    private @Nullable Function<Waarden, String> samenvatting;

    Lijstrij(Velden velden) {
        this.velden = velden;
        addClassName("rij");
        balk.addClassName("rij-balk");
        balk.add(titel);
        add(balk, velden.component());
    }

    Velden velden() {
        return velden;
    }

    void knop(String sleutel, Runnable actie, boolean isZichtbaar) {
        Button knop = new Button(TEKSTEN.tekst(sleutel), klik -> actie.run());
        knop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        knop.setVisible(isZichtbaar);
        balk.add(knop);
    }

    void opvouwbaar(Function<Waarden, String> inHetKort, Runnable gevraagd) {
        samenvatting = inHetKort;
        kort.addClassName("rij-kort");
        vouw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        vouw.addClickListener(klik -> gevraagd.run());
        balk.addComponentAtIndex(1, kort);
        balk.addComponentAtIndex(2, vouw);
        zetOpen(true);
    }

    void toonTitel(String tekst) {
        titel.setText(tekst);
        if (samenvatting != null) {
            kort.setText(samenvatting.apply(velden.waarden()));
            vouw.setAriaLabel(TEKSTEN.tekst(isOpen() ? "vouwRij" : "openRij", tekst));
        }
    }

    boolean isOpen() {
        return velden.component().isVisible();
    }

    void zetOpen(boolean isOpen) {
        velden.component().setVisible(isOpen);
        vouw.setText(TEKSTEN.tekst(isOpen ? "vouw" : "open"));
        vouw.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
    }
}
