package nl.eenplan.frontend.login;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/// To where the person was going: back to the action that asked for a second factor, or to the page first asked for.
class NaAanmelding extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final List<Aanmeldwijze> wijzen;

    NaAanmelding(List<Aanmeldwijze> wijzen) {
        this.wijzen = wijzen;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie)
            throws ServletException, IOException {
        var doel = wijzen.stream()
                .map(wijze -> wijze.neemDoel(verzoek))
                .flatMap(Optional::stream)
                .findFirst();
        if (doel.isPresent()) {
            getRedirectStrategy().sendRedirect(verzoek, antwoord, doel.get());
        } else {
            super.onAuthenticationSuccess(verzoek, antwoord, wie);
        }
    }
}
