package nl.eenplan.frontend.dienst;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import nl.eenplan.backend.dienst.Bereikbaarheid;
import nl.eenplan.backend.dienst.Loketstand;
import nl.eenplan.backend.toegang.Gebruiker;
import nl.eenplan.frontend.shell.Balkonderdeel;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.core.annotation.Order;

/// The telephone list in the top bar: who is on duty at the moment in which it is opened.
@org.springframework.stereotype.Component
@Order(20)
class Belknop implements Balkonderdeel {

    private final Bereikbaarheid bereikbaarheid;

    Belknop(Bereikbaarheid bereikbaarheid) {
        this.bereikbaarheid = bereikbaarheid;
    }

    @Override
    public Component maak(Gebruiker gebruiker) {
        var knop = new Button(VaadinIcon.PHONE.create());
        knop.setId("bellen");
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        knop.setAriaLabel(Tekst.tekst("dienst.bellen"));
        knop.setTooltipText(Tekst.tekst("dienst.bellen"));
        var paneel = new Popover();
        paneel.setTarget(knop);
        paneel.setAriaLabel(Tekst.tekst("dienst.bellen"));
        paneel.addOpenedChangeListener(stand -> {
            if (stand.isOpened()) {
                paneel.removeAll();
                paneel.add(lijst());
            }
        });
        return new Div(knop, paneel);
    }

    private Div lijst() {
        var lijst = new DescriptionList();
        lijst.addClassName("bellijst");
        bereikbaarheid
                .nu()
                .forEach(stand -> lijst.add(
                        new DescriptionList.Term(stand.soort().label()),
                        new DescriptionList.Description(nummer(stand))));
        var meer = new Anchor("bereikbaarheid", Tekst.tekst("dienst.alles"));
        var paneel = new Div(lijst, meer);
        paneel.addClassName("belpaneel");
        return paneel;
    }

    private static Component[] nummer(Loketstand stand) {
        var schakel = stand.keten().getFirst();
        var nummer = Loketkaart.belnummer(schakel);
        if (!stand.isBezet()) {
            var niemand = new Span(Loketkaart.dienstzin(stand));
            niemand.addClassName("niemand");
            return new Component[] {nummer, niemand};
        }
        return Loketkaart.heeftNaam(stand)
                ? new Component[] {nummer, new Span(schakel.wie())}
                : new Component[] {nummer};
    }
}
