package nl.eenplan.frontend.login;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.eenplan.backend.organisatie.Eenmaalcodes;
import nl.eenplan.backend.organisatie.Eenmaalcodes.Inschrijving;
import nl.eenplan.frontend.shell.Tekst;

/// Setting up the second factor: a picture for the app, the same in letters, and the recovery codes, once.
class Eenmaalcodeblok extends Section {

    private final transient Eenmaalcodes eenmaalcodes;
    private final List<Component> daarna;
    private final PasswordField wachtwoord = new PasswordField(Tekst.tekst("login.wachtwoord"));
    private final TextField code = new TextField(Tekst.tekst("eenmaalcode.code"));

    /// @param daarna shown once it is set up
    Eenmaalcodeblok(Eenmaalcodes eenmaalcodes, Component... daarna) {
        this.eenmaalcodes = eenmaalcodes;
        this.daarna = List.of(daarna);
        addClassNames("kaart", "inloggegeven");
        code.getElement().setProperty("autocomplete", "one-time-code");
        wachtwoord.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        if (eenmaalcodes.heeft()) {
            toon("eenmaalcode.heeft");
        } else {
            toon("eenmaalcode.uitleg");
            add(new Button(
                    Tekst.tekst("eenmaalcode.begin"), _ -> eenmaalcodes.begin().ifPresent(this::toon)));
        }
    }

    private void toon(String uitleg) {
        removeAll();
        add(new H2(Tekst.tekst("eenmaalcode.titel")), new Paragraph(Tekst.tekst(uitleg)));
    }

    private void toon(Inschrijving inschrijving) {
        toon("eenmaalcode.scan");
        var plaat = new Image(Blokjescode.alsPlaatje(inschrijving.adres()), Tekst.tekst("eenmaalcode.plaat"));
        plaat.addClassName("blokjescode");
        var geheim = new Paragraph(Tekst.tekst("eenmaalcode.geheim", inschrijving.geheim()));
        geheim.setId("eenmaalgeheim");
        add(plaat, geheim, wachtwoord, code, new Button(Tekst.tekst("eenmaalcode.bevestig"), _ -> bevestig()));
    }

    private void bevestig() {
        List<String> herstelcodes = eenmaalcodes.bevestig(wachtwoord.getValue(), code.getValue());
        if (herstelcodes.isEmpty()) {
            code.setErrorMessage(Tekst.tekst("eenmaalcode.fout"));
            code.setInvalid(true);
            code.focus();
            return;
        }
        toon("eenmaalcode.klaar");
        var lijst = new UnorderedList();
        lijst.addClassName("herstelcodes");
        herstelcodes.forEach(een -> lijst.add(new ListItem(een)));
        add(lijst);
        add(daarna);
    }
}
