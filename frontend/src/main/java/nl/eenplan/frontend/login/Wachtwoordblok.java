package nl.eenplan.frontend.login;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.eenplan.backend.organisatie.Wachtwoorden;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;

/// Changing one's password; an objection stands at the field that it is about.
class Wachtwoordblok extends Section {

    private final transient Wachtwoorden wachtwoorden;
    private final PasswordField oud = new PasswordField(Tekst.tekst("wachtwoord.oud"));
    private final PasswordField nieuw = new PasswordField(Tekst.tekst("wachtwoord.nieuw"));

    Wachtwoordblok(Wachtwoorden wachtwoorden) {
        this.wachtwoorden = wachtwoorden;
        addClassNames("kaart", "inloggegeven");
        oud.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        nieuw.setAutocomplete(Autocomplete.NEW_PASSWORD);
        nieuw.setHelperText(Tekst.tekst("wachtwoord.regel"));
        add(
                new H2(Tekst.tekst("wachtwoord.titel")),
                oud,
                nieuw,
                new Button(Tekst.tekst("wachtwoord.wijzig"), _ -> wijzig()));
    }

    private void wijzig() {
        oud.setInvalid(false);
        nieuw.setInvalid(false);
        wachtwoorden.wijzig(oud.getValue(), nieuw.getValue()).ifPresentOrElse(this::toon, () -> {
            oud.clear();
            nieuw.clear();
            Melding.gelukt(Tekst.tekst("wachtwoord.gewijzigd"));
        });
    }

    private void toon(Wachtwoorden.Bezwaar bezwaar) {
        var veld = bezwaar == Wachtwoorden.Bezwaar.OUD_ONJUIST ? oud : nieuw;
        veld.setErrorMessage(Tekst.tekst("wachtwoordbezwaar." + bezwaar));
        veld.setInvalid(true);
        veld.focus();
    }
}
