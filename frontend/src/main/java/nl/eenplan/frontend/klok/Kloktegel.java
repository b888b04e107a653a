package nl.eenplan.frontend.klok;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.frontend.formulier.Datumtaal;
import nl.eenplan.frontend.shell.Balkonderdeel;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/// Shows the time of the demo and moves it forward; exists in the demo only.
@org.springframework.stereotype.Component
@ConditionalOnProperty(name = "eenplan.demo", havingValue = "true")
class Kloktegel implements Balkonderdeel {

    private final Demoklok klok;

    Kloktegel(Demoklok klok) {
        this.klok = klok;
    }

    @Override
    public Component maak(Gebruiker gebruiker) {
        var tijd = new Span(Datumtekst.moment(klok.instant()));
        tijd.getElement().setAttribute("data-klok", Long.toString(klok.millis()));
        var inhoud = new Span(VaadinIcon.CLOCK.create(), tijd);
        inhoud.addClassName("klok");
        var knop = new Button(inhoud);
        knop.setId("klok");
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(Tekst.tekst("klok.label"));
        knop.setTooltipText(Tekst.tekst("klok.label"));
        var paneel = new Popover(paneel());
        paneel.setTarget(knop);
        paneel.setAriaLabel(Tekst.tekst("klok.label"));
        return new Div(knop, paneel);
    }

    private Div paneel() {
        var stappen = new Div(
                stap("klok.uur", Duration.ofHours(1)),
                stap("klok.dag", Duration.ofDays(1)),
                stap("klok.week", Duration.ofDays(7)));
        stappen.addClassName("knoppen");
        var datum = Datumtaal.moment(Tekst.tekst("klok.naarDatum"));
        datum.setMin(LocalDateTime.now(klok));
        var ga = new Button(Tekst.tekst("klok.ga"), _ -> {
            if (datum.getValue() != null) {
                zetOp(datum.getValue().atZone(klok.getZone()).toInstant());
            }
        });
        var paneel = new Div(new Paragraph(Tekst.tekst("klok.uitleg")), stappen, datum, ga);
        paneel.addClassName("klokpaneel");
        return paneel;
    }

    private Button stap(String sleutel, Duration duur) {
        return new Button(Tekst.tekst(sleutel), _ -> zetOp(klok.instant().plus(duur)));
    }

    private void zetOp(Instant doel) {
        switch (klok.zetOp(doel)) {
            case Demoklok.Verzetting.Verzet _ -> UI.getCurrent().getPage().reload();
            case Demoklok.Verzetting.Geweigerd geweigerd -> Melding.fout(geweigerd.reden());
        }
    }
}
