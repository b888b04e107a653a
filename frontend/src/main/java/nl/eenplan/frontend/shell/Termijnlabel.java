package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A term on screen: short text, the exact moment on hover and read aloud; late terms say so in words and with a mark.
@Tag("time")
public class Termijnlabel extends HtmlComponent {

    public Termijnlabel(@Nullable Instant termijn, Instant nu) {
        addClassName("termijn");
        if (termijn == null) {
            getElement().setText(Tekst.tekst("termijn.geen"));
            getElement().setAttribute("data-urgentie", "geen");
            return;
        }
        Termijntekst tekst = Termijntekst.van(termijn, nu);
        getElement().setAttribute("datetime", termijn.toString());
        getElement()
                .setAttribute(
                        "data-urgentie",
                        tekst.urgentie().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setTitle(tekst.exact());
        var kort = new Span(tekst.kort());
        kort.getElement().setAttribute("aria-hidden", "true");
        var exact = new Span(tekst.kort() + ", " + tekst.exact());
        exact.addClassName("alleen-schermlezer");
        getElement().appendChild(kort.getElement(), exact.getElement());
    }
}
