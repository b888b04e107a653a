package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/// Short messages at the edge of the screen: success goes by itself, an error stays until it is closed.
public final class Melding {

    private Melding() {}

    public static void gelukt(String tekst) {
        Notification melding = Notification.show(tekst, 5000, Notification.Position.BOTTOM_START);
        melding.addThemeVariants(NotificationVariant.SUCCESS);
    }

    public static void fout(String tekst) {
        var melding = new Notification();
        melding.setPosition(Notification.Position.BOTTOM_START);
        melding.setDuration(0);
        melding.setAssertive(true);
        melding.addThemeVariants(NotificationVariant.ERROR);
        var sluit = new Button(Tekst.tekst("melding.sluit"), _ -> melding.close());
        sluit.addThemeVariants(ButtonVariant.TERTIARY);
        var regel = new Span(new Span(tekst), sluit);
        regel.addClassName("melding");
        melding.add(regel);
        melding.open();
    }
}
