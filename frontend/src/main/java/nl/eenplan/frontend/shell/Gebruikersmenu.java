package nl.eenplan.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import nl.eenplan.backend.toegang.Gebruiker;

/// Who works here, for which organisation and in which role; choice of light or dark, and leaving.
class Gebruikersmenu extends Button {

    Gebruikersmenu(Gebruiker gebruiker, Runnable uitloggen) {
        setId("gebruiker");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(Tekst.tekst("gebruiker.menu", gebruiker.naam()));
        getElement().setAttribute("aria-haspopup", "menu");
        setIcon(knop(gebruiker));
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.addOpenedChangeListener(
                open -> getElement().setAttribute("aria-expanded", Boolean.toString(open.isOpened())));
        var kaart = new Div(
                new Span(gebruiker.naam()),
                bijschrift(Tekst.van(gebruiker.rol())),
                bijschrift(gebruiker.organisatienaam()));
        kaart.addClassName("gebruikerskaart");
        menu.addItem(kaart).setEnabled(false);
        menu.addSeparator();
        Weergave nu = Weergave.nu();
        Arrays.stream(Weergave.values()).forEach(keuze -> {
            MenuItem punt = menu.addItem(Tekst.tekst("weergave." + keuze.name()), _ -> kies(menu, keuze));
            punt.setCheckable(true);
            punt.setChecked(keuze == nu);
            punt.setId("weergave-" + keuze.name());
        });
        menu.addSeparator();
        menu.addItem(
                Tekst.tekst("gebruiker.inloggegevens"), _ -> UI.getCurrent().navigate("inloggegevens"));
        menu.addItem(Tekst.tekst("waarneming.menu"), _ -> UI.getCurrent().navigate("waarneming"));
        menu.addItem(Tekst.tekst("gebruiker.uitloggen"), _ -> uitloggen.run());
    }

    private static Span knop(Gebruiker gebruiker) {
        var wie = new Span(new Span(gebruiker.naam()), bijschrift(Tekst.van(gebruiker.rol())));
        wie.addClassName("gebruiker");
        var avatar = new Avatar(gebruiker.naam());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var pijl = VaadinIcon.ANGLE_DOWN.create();
        pijl.addClassName("pijl");
        var knop = new Span(avatar, wie, pijl);
        knop.addClassName("gebruikersknop");
        return knop;
    }

    private static void kies(ContextMenu menu, Weergave keuze) {
        menu.getItems().stream()
                .filter(MenuItem::isCheckable)
                .forEach(punt -> punt.setChecked(punt.getId().orElse("").endsWith("-" + keuze.name())));
        keuze.kies(UI.getCurrent());
    }

    private static Span bijschrift(String tekst) {
        var span = new Span(tekst);
        span.addClassName("bijschrift");
        return span;
    }

    /// Light, dark or as the device; kept in a cookie of the browser, for it belongs to the screen, not to the person.
    enum Weergave {
        APPARAAT(ColorScheme.Value.LIGHT_DARK),
        LICHT(ColorScheme.Value.LIGHT),
        DONKER(ColorScheme.Value.DARK);

        private static final String KOEKJE = "weergave";

        private final ColorScheme.Value schema;

        Weergave(ColorScheme.Value schema) {
            this.schema = schema;
        }

        static Weergave nu() {
            var verzoek = com.vaadin.flow.server.VaadinRequest.getCurrent();
            if (verzoek == null || verzoek.getCookies() == null) {
                return APPARAAT;
            }
            return Arrays.stream(verzoek.getCookies())
                    .filter(koekje -> KOEKJE.equals(koekje.getName()))
                    .flatMap(koekje ->
                            Arrays.stream(values()).filter(w -> w.name().equals(koekje.getValue())))
                    .findFirst()
                    .orElse(APPARAAT);
        }

        void toon(UI scherm) {
            scherm.getPage().setColorScheme(schema);
        }

        void kies(UI scherm) {
            toon(scherm);
            scherm.getPage()
                    .executeJs(
                            "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=strict'",
                            KOEKJE,
                            name());
        }
    }
}
