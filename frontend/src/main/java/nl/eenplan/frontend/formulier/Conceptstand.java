package nl.eenplan.frontend.formulier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Supplier;
import nl.eenplan.frontend.shell.Datumtekst;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// How the draft of a form stands: put back, saved at, or not saved because the data is out of reach.
public final class Conceptstand extends Div {

    private static final Teksten TEKSTEN = Teksten.van("concept");

    private final Span tekst = new Span();
    private final Button weg = new Button(TEKSTEN.tekst("weg"));

    public Conceptstand() {
        addClassName("stand");
        getElement().setAttribute("role", "status");
        weg.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        weg.setVisible(false);
        add(tekst, weg);
    }

    /// The draft of that moment stands in the form again; `gooiWeg` throws it away and shows the form without it.
    public void hersteld(Instant bewaardOp, Runnable gooiWeg) {
        toon(TEKSTEN.tekst("hersteld", Datumtekst.moment(bewaardOp)));
        weg.addClickListener(klik -> vraag(gooiWeg));
        weg.setVisible(true);
    }

    private static void vraag(Runnable gooiWeg) {
        Dialog vraag = new Dialog(TEKSTEN.tekst("vraag"));
        vraag.add(new Paragraph(TEKSTEN.tekst("gevolg")));
        Button ja = new Button(TEKSTEN.tekst("weggooien"), klik -> {
            vraag.close();
            gooiWeg.run();
        });
        ja.addThemeVariants(ButtonVariant.PRIMARY);
        vraag.getFooter().add(new Button(TEKSTEN.tekst("houden"), klik -> vraag.close()), ja);
        vraag.open();
    }

    /// Saves the draft and says when; when that fails the form stays as it is.
    public void bewaar(Supplier<Instant> opslag) {
        try {
            toon(TEKSTEN.tekst("opgeslagen", Datumtekst.tijd(Datumtekst.hier(opslag.get()))));
        } catch (DataAccessException | TransactionException onbereikbaar) {
            toon(TEKSTEN.tekst("nietOpgeslagen"));
            addClassName("mislukt");
        }
    }

    public void toon(String stand) {
        tekst.setText(stand);
        removeClassName("mislukt");
        weg.setVisible(false);
    }
}
