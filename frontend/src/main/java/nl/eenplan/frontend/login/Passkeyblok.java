package nl.eenplan.frontend.login;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.eenplan.backend.organisatie.Passkey;
import nl.eenplan.backend.organisatie.Passkeys;
import nl.eenplan.backend.organisatie.Passkeys.Toevoeging;
import nl.eenplan.backend.organisatie.Passkeyvraag;
import nl.eenplan.frontend.shell.Datumtekst;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/// One's passkeys: which there are, one more, one less.
class Passkeyblok extends Section {

    private final transient Passkeys passkeys;
    private final TextField naam = new TextField(Tekst.tekst("passkey.naam"));
    private final PasswordField wachtwoord = new PasswordField(Tekst.tekst("login.wachtwoord"));

    Passkeyblok(Passkeys passkeys) {
        this.passkeys = passkeys;
        addClassNames("kaart", "inloggegeven");
        naam.setMaxLength(Passkeys.LANGSTE_NAAM);
        naam.setHelperText(Tekst.tekst("passkey.naamUitleg"));
        wachtwoord.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        toon();
    }

    private void toon(Component... bericht) {
        removeAll();
        add(new H2(Tekst.tekst("passkey.titel")), new Paragraph(Tekst.tekst("passkey.uitleg")));
        add(bericht);
        var lijst = new UnorderedList(passkeys.eigen().stream().map(this::regel).toArray(ListItem[]::new));
        lijst.addClassName("passkeys");
        add(lijst);
        if (!passkeys.magMeer()) {
            add(new Paragraph(Tekst.tekst("passkey.vol")));
            return;
        }
        naam.clear();
        wachtwoord.clear();
        var toevoegen = Passkeyknop.van("passkey.toevoegen", passkeys.domein());
        toevoegen.addClickListener(_ -> begin(toevoegen));
        add(naam);
        if (passkeys.vraagtWachtwoord()) {
            add(wachtwoord);
        }
        add(toevoegen);
    }

    private ListItem regel(Passkey passkey) {
        var wanneer = new Span(Tekst.tekst(
                passkey.geblokkeerd() ? "passkey.geblokkeerd" : "passkey.gebruikt",
                Datumtekst.moment(passkey.gemaakt()),
                Datumtekst.moment(passkey.gebruikt())));
        var weg = new Button(Tekst.tekst("passkey.verwijder"), _ -> vraagVerwijderen(passkey));
        weg.addThemeVariants(ButtonVariant.TERTIARY);
        weg.setAriaLabel(Tekst.tekst("passkey.verwijderDeze", passkey.naam()));
        return new ListItem(new Div(new Span(passkey.naam()), wanneer), weg);
    }

    private void begin(Passkeyknop knop) {
        naam.setInvalid(false);
        wachtwoord.setInvalid(false);
        if (naam.getValue().isBlank()) {
            wijsAf(naam, "passkey.naamLeeg");
            return;
        }
        passkeys.begin(wachtwoord.getValue())
                .ifPresentOrElse(
                        vraag -> knop.maak(
                                vraag.json(),
                                antwoord -> bewaar(vraag, antwoord),
                                _ -> Melding.fout(Tekst.tekst("passkey.nietGemaakt"))),
                        () -> wijsAf(wachtwoord, "passkey.wachtwoordOnjuist"));
    }

    private void wijsAf(com.vaadin.flow.component.textfield.TextFieldBase<?, String> veld, String tekst) {
        veld.setErrorMessage(Tekst.tekst(tekst));
        veld.setInvalid(true);
        veld.focus();
    }

    private void bewaar(Passkeyvraag<PublicKeyCredentialCreationOptions> vraag, String antwoord) {
        switch (passkeys.voegToe(vraag, naam.getValue(), antwoord)) {
            case Toevoeging.Gelukt(var herstelcodes) -> {
                Melding.gelukt(Tekst.tekst("passkey.toegevoegd"));
                toon(herstelcodes(herstelcodes));
            }
            case Toevoeging.Geweigerd() -> Melding.fout(Tekst.tekst("passkey.nietGemaakt"));
        }
    }

    private static Component[] herstelcodes(List<String> codes) {
        if (codes.isEmpty()) {
            return new Component[0];
        }
        var lijst = new UnorderedList(codes.stream().map(ListItem::new).toArray(ListItem[]::new));
        lijst.addClassName("herstelcodes");
        return new Component[] {new Paragraph(Tekst.tekst("passkey.herstelcodes")), lijst};
    }

    private void vraagVerwijderen(Passkey passkey) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(Tekst.tekst("passkey.verwijderVraag", passkey.naam()));
        vraag.setText(Tekst.tekst("passkey.verwijderUitleg"));
        vraag.setCancelable(true);
        vraag.setCancelText(Tekst.tekst("passkey.laat"));
        vraag.setConfirmText(Tekst.tekst("passkey.verwijder"));
        vraag.addConfirmListener(_ -> {
            passkeys.verwijder(passkey.id());
            Melding.gelukt(Tekst.tekst("passkey.verwijderd"));
            toon();
        });
        vraag.open();
    }
}
