package nl.eenplan.frontend.login;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.eenplan.backend.toegang.Tweedefactor;
import nl.eenplan.frontend.shell.Tekst;
import org.springframework.beans.factory.ObjectProvider;

/// Asks for a second factor where the person logged in, and goes back to where he was.
@Route("tweede-factor")
@PermitAll
class TweedefactorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuthenticationContext aanmelding;
    private final transient Tweedefactor tweedefactor;
    private final transient List<Aanmeldwijze> wijzen;

    TweedefactorView(AuthenticationContext aanmelding, Tweedefactor tweedefactor, ObjectProvider<Aanmeldwijze> wijzen) {
        this.aanmelding = aanmelding;
        this.tweedefactor = tweedefactor;
        this.wijzen = wijzen.orderedStream().toList();
        addClassName("pagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent verzoek) {
        String terug = verzoek.getLocation()
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
        } else {
            toon("tweedefactor.geen", "tweedefactor.geenUitleg");
        }
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
