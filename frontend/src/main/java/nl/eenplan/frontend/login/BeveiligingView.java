package nl.eenplan.frontend.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.eenplan.backend.organisatie.Eenmaalcodes;
import nl.eenplan.backend.organisatie.Passkeys;
import nl.eenplan.backend.organisatie.Wachtwoorden;
import nl.eenplan.frontend.shell.Tekst;

/// How one logs in oneself: the password, the passkeys and the codes of a local account.
@Route("inloggegevens")
@PermitAll
class BeveiligingView extends Div implements HasDynamicTitle {

    BeveiligingView(Wachtwoorden wachtwoorden, Eenmaalcodes eenmaalcodes, Passkeys passkeys) {
        addClassName("pagina");
        add(new H1(Tekst.tekst("inloggegevens.titel")));
        if (eenmaalcodes.magInschrijven()) {
            add(new Wachtwoordblok(wachtwoorden), new Passkeyblok(passkeys), new Eenmaalcodeblok(eenmaalcodes));
        } else {
            add(new Paragraph(Tekst.tekst("inloggegevens.elders")));
        }
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("inloggegevens.titel");
    }
}
