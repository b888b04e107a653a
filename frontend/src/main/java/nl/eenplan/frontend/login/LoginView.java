package nl.eenplan.frontend.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import nl.eenplan.frontend.shell.Tekst;

/// The door. Says why one stands before it: wrong password, account locked, logged out, or no database.
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuthenticationContext aanmelding;
    private final LoginForm formulier = new LoginForm();
    private final Paragraph bericht = new Paragraph();

    LoginView(AuthenticationContext aanmelding) {
        this.aanmelding = aanmelding;
        addClassName("login");
        formulier.setAction("login");
        formulier.setForgotPasswordButtonVisible(false);
        formulier.setI18n(teksten("onjuist"));
        bericht.addClassName("loginbericht");
        bericht.getElement().setAttribute("role", "status");
        bericht.setVisible(false);
        var deur = new Div(bericht, formulier);
        deur.addClassName("logindeur");
        add(welkom(), deur);
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
        if (aanmelding.isAuthenticated()) {
            verzoek.forwardTo("");
            return;
        }
        QueryParameters parameters = verzoek.getLocation().getQueryParameters();
        parameters.getSingleParameter("fout").ifPresent(reden -> {
            formulier.setI18n(teksten(reden));
            formulier.setError(true);
        });
        if (parameters.getParameters().containsKey("uit")) {
            bericht.setText(Tekst.tekst("login.uitgelogd"));
            bericht.setVisible(true);
        }
    }

    private static LoginI18n teksten(String reden) {
        String soort = switch (reden) {
            case "geblokkeerd", "storing" -> reden;
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
