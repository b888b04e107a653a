package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/// Blurs names and photos for shared rooms; the browser does it at once, also by `Ctrl+.`, without asking the server.
class DiscreetKnop extends Button {

    DiscreetKnop() {
        super(VaadinIcon.EYE_SLASH.create());
        setId("discreet");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(Tekst.tekst("schil.discreet"));
        setTooltipText(Tekst.tekst("schil.discreetUitleg"));
        getElement().setAttribute("aria-pressed", "false");
        getElement()
                .executeJs(
                        "this.addEventListener('click', () => window.eenplan.discreet()); window.eenplan.toonStand()");
    }
}
