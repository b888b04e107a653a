package nl.eenplan.frontend.login;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.Set;
import nl.eenplan.backend.organisatie.Passkeys;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/// The door. Says why one stands before it: wrong password or passkey, account locked, logged out, or no database.
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /// Told above the form: they say nothing about the name and password in it.
    private static final Set<String> MET_KOP = Set.of(
            "rol",
            "organisatie",
            "account",
            "tweede_factor",
            "afgebroken",
            "oidc",
            "token",
            "passkey",
            "passkey_afgebroken",
            "passkey_storing");

    private final transient AuthenticationContext aanmelding;
    private final LoginForm formulier = new LoginForm();
    private final Paragraph bericht = new Paragraph();
    private final Paragraph voortgang = new Paragraph();
    private final Div fout = new Div();

    LoginView(
            AuthenticationContext aanmelding,
            ObjectProvider<Aanmeldwijze> wijzen,
            Passkeys passkeys,
            @Value("${eenplan.lokale-accounts}") boolean lokaal) {
        this.aanmelding = aanmelding;
        addClassName("login");
        formulier.setAction("login");
        formulier.setForgotPasswordButtonVisible(false);
        formulier.setI18n(teksten("onjuist"));
        bericht.addClassName("loginbericht");
        bericht.getElement().setAttribute("role", "status");
        bericht.setVisible(false);
        voortgang.addClassName("loginvoortgang");
        voortgang.getElement().setAttribute("role", "status");
        fout.addClassName("loginfout");
        fout.getElement().setAttribute("role", "alert");
        fout.setVisible(false);
        var deur = new Div(bericht, fout);
        deur.addClassName("logindeur");
        wijzen.orderedStream().map(wijze -> deur(wijze.adres())).forEach(deur::add);
        if (lokaal) {
            deur.add(voortgang, formulier, Passkeyknop.deur(passkeys.domein()));
        }
        add(welkom(), deur);
    }

    @Override
    protected void onAttach(AttachEvent aanwezig) {
        super.onAttach(aanwezig);
        aanwezig.getUI().getPage().addJavaScript("context://login.js");
        formulier
                .getElement()
                .executeJs(
                        "window.eenplanLogin(this, $0, $1, $2)",
                        voortgang.getElement(),
                        Tekst.tekst("login.bezig"),
                        Tekst.tekst("login.traag"));
    }

    private static Anchor deur(String adres) {
        var link = new Anchor(adres, Tekst.tekst("login.organisatie"));
        link.setRouterIgnore(true);
        link.addClassNames("knop", "loginorganisatie");
        return link;
    }

    private static Div welkom() {
        var merk = new Div(new Image("beeld/eenplan.svg", ""), new Span("Eenplan"));
        merk.addClassName("merk");
        var spreuk = new H1(Tekst.tekst("login.spreuk"));
        var welkom = new Div(merk, spreuk, new Paragraph(Tekst.tekst("login.uitleg")));
        welkom.addClassName("loginwelkom");
        return welkom;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        QueryParameters parameters = verzoek.getLocation().getQueryParameters();
        Optional<String> reden = parameters.getSingleParameter("fout");
        if (aanmelding.isAuthenticated() && reden.isEmpty()) {
            verzoek.forwardTo("");
            return;
        }
        reden.ifPresent(this::toonFout);
        if (parameters.getParameters().containsKey("uit")) {
            bericht.setText(Tekst.tekst("login.uitgelogd"));
            bericht.setVisible(true);
        }
    }

    private void toonFout(String reden) {
        if (MET_KOP.contains(reden)) {
            fout.add(new H2(Tekst.tekst("loginfout." + reden)), new Span(Tekst.tekst("loginfout." + reden + "Uitleg")));
            fout.setVisible(true);
        } else {
            formulier.setI18n(teksten(reden));
            formulier.setError(true);
        }
    }

    private static LoginI18n teksten(String reden) {
        String soort = switch (reden) {
            case "geblokkeerd", "storing", "tempo" -> reden;
            default -> "onjuist";
        };
        var teksten = LoginI18n.createDefault();
        teksten.getForm().setTitle(Tekst.tekst("login.titel"));
        teksten.getForm().setUsername(Tekst.tekst("login.gebruikersnaam"));
        teksten.getForm().setPassword(Tekst.tekst("login.wachtwoord"));
        teksten.getForm().setSubmit(Tekst.tekst("login.knop"));
        teksten.getErrorMessage().setUsername(Tekst.tekst("login.gebruikersnaamLeeg"));
        teksten.getErrorMessage().setPassword(Tekst.tekst("login.wachtwoordLeeg"));
        teksten.getErrorMessage().setTitle(Tekst.tekst("login." + soort));
        teksten.getErrorMessage().setMessage(Tekst.tekst("login." + soort + "Uitleg"));
        return teksten;
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("login.titel");
    }
}
