package nl.eenplan.frontend.login;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.organisatie.Eenmaalcodes;
import nl.eenplan.backend.organisatie.Eenmaalcodes.Uitkomst;
import nl.eenplan.backend.organisatie.Passkeyaanmelding;
import nl.eenplan.backend.organisatie.Passkeys;
import nl.eenplan.backend.toegang.Tweedefactor;
import nl.eenplan.frontend.shell.Melding;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.beans.factory.ObjectProvider;

/// Asks for a second factor where the person logged in, and goes back to where he was. Stands without the frame around
/// it: whoever is still logging in has no work to show there.
@Route(value = TweedefactorView.PAD, autoLayout = false)
@PermitAll
class TweedefactorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PAD = "tweede-factor";

    private final transient AuthenticationContext aanmelding;
    private final transient Tweedefactor tweedefactor;
    private final transient Eenmaalcodes eenmaalcodes;
    private final transient Passkeyaanmelding passkeys;
    private final transient List<Aanmeldwijze> wijzen;
    private final String domein;
    private final TextField code = new TextField(Tekst.tekst("tweedefactor.code"));
    private String terug = "/";

    TweedefactorView(
            AuthenticationContext aanmelding,
            Tweedefactor tweedefactor,
            Eenmaalcodes eenmaalcodes,
            Passkeyaanmelding passkeys,
            Passkeys eigen,
            ObjectProvider<Aanmeldwijze> wijzen) {
        this.aanmelding = aanmelding;
        this.tweedefactor = tweedefactor;
        this.eenmaalcodes = eenmaalcodes;
        this.passkeys = passkeys;
        this.domein = eigen.domein();
        this.wijzen = wijzen.orderedStream().toList();
        addClassNames("pagina", "tweedefactor");
        code.setId("eenmaalcode");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setMaxLength(20);
        code.setHelperText(Tekst.tekst("tweedefactor.codeUitleg"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        terug = verzoek.getLocation()
                .getQueryParameters()
                .getSingleParameter("terug")
                .filter(Plaats::isHier)
                .orElse("/");
        if (tweedefactor.isBewezen()) {
            verzoek.forwardToUrl(terug.substring(1));
            return;
        }
        Optional<String> elders = aanmelding
                .getAuthenticatedUser(Object.class)
                .flatMap(wie -> wijzen.stream()
                        .map(wijze -> wijze.tweedeStap(wie, terug))
                        .flatMap(Optional::stream)
                        .findFirst());
        if (elders.isPresent()) {
            toon("tweedefactor.titel", "tweedefactor.uitleg");
            verzoek.getUI().getPage().setLocation(elders.get());
        } else if (eenmaalcodes.heeft() || passkeys.heeft()) {
            vraagBewijs();
        } else {
            stelIn();
        }
    }

    /// Whoever logs in with a password sets up his second factor here, and goes on where he was.
    private void stelIn() {
        if (!eenmaalcodes.magInschrijven()) {
            toon("tweedefactor.geen", "tweedefactor.geenUitleg");
            return;
        }
        toon("tweedefactor.geen", "tweedefactor.zelfInstellen");
        var verder = new Anchor(terug.substring(1), Tekst.tekst("tweedefactor.terug"));
        verder.addClassName("knop");
        add(new Eenmaalcodeblok(eenmaalcodes, verder));
    }

    private void vraagBewijs() {
        toon("tweedefactor.titel", passkeys.heeft() ? "tweedefactor.metPasskey" : "tweedefactor.lokaal");
        if (passkeys.heeft()) {
            var knop = Passkeyknop.van("tweedefactor.passkey", domein);
            knop.addThemeVariants(ButtonVariant.PRIMARY);
            knop.addClickListener(_ -> bewijsMet(knop));
            add(knop);
        }
        var verder = new Button(Tekst.tekst("tweedefactor.verder"), _ -> bewijs());
        verder.addThemeVariants(ButtonVariant.PRIMARY);
        verder.addClickShortcut(Key.ENTER);
        var weg = new Button(Tekst.tekst("gebruiker.uitloggen"), _ -> aanmelding.logout());
        weg.addThemeVariants(ButtonVariant.TERTIARY);
        add(code, verder, weg);
        code.focus();
    }

    private void bewijsMet(Passkeyknop knop) {
        var vraag = passkeys.vraag();
        knop.teken(
                vraag.json(),
                antwoord -> verwerk(passkeys.bewijs(vraag, antwoord), "tweedefactor.passkeyFout"),
                _ -> Melding.fout(Tekst.tekst("tweedefactor.passkeyAfgebroken")));
    }

    private void bewijs() {
        verwerk(eenmaalcodes.bewijs(code.getValue()), "tweedefactor.fout");
    }

    private void verwerk(Uitkomst uitkomst, String fout) {
        switch (uitkomst) {
            case GOED -> getUI().ifPresent(scherm -> scherm.getPage().setLocation(terug));
            case FOUT -> meld(fout);
            case GEBLOKKEERD -> meld("tweedefactor.geblokkeerd");
        }
    }

    private void meld(String tekst) {
        code.setErrorMessage(Tekst.tekst(tekst));
        code.setInvalid(true);
        code.focus();
    }

    private void toon(String kop, String uitleg) {
        removeAll();
        add(new H1(Tekst.tekst(kop)), new Paragraph(Tekst.tekst(uitleg)));
    }

    @Override
    public String getPageTitle() {
        return Tekst.titel("tweedefactor.titel");
    }
}
