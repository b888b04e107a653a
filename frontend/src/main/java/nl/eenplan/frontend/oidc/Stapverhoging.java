package nl.eenplan.frontend.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.eenplan.frontend.login.Plaats;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Sends somebody to the identity provider, and for a second factor with the `acr` that proves one; remembers in the
/// session where he wanted to go on and what was asked, for the provider need not do as it is asked.
@Component
@MetOidc
class Stapverhoging implements OAuth2AuthorizationRequestResolver {

    static final String BEGIN = "/oauth2/authorization/" + Oidcinstellingen.REGISTRATIE;
    static final String STAP = "stap";
    static final String TERUG = "terug";

    private static final String GEVRAAGD = "SPRING_SECURITY_EENPLAN_STAP";
    private static final String DOEL = "SPRING_SECURITY_EENPLAN_TERUG";

    private final DefaultOAuth2AuthorizationRequestResolver gewoon;
    private final Oidcinstellingen instellingen;

    Stapverhoging(ClientRegistrationRepository registraties, Oidcinstellingen instellingen) {
        this.gewoon = new DefaultOAuth2AuthorizationRequestResolver(registraties);
        this.instellingen = instellingen;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek) {
        return verhoog(verzoek, gewoon.resolve(verzoek));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek, String registratie) {
        return verhoog(verzoek, gewoon.resolve(verzoek, registratie));
    }

    private @Nullable OAuth2AuthorizationRequest verhoog(
            HttpServletRequest verzoek, @Nullable OAuth2AuthorizationRequest vraag) {
        if (vraag == null) {
            return null;
        }
        var sessie = verzoek.getSession();
        sessie.removeAttribute(GEVRAAGD);
        if (verzoek.getParameter(STAP) == null) {
            return vraag;
        }
        sessie.setAttribute(GEVRAAGD, true);
        var terug = verzoek.getParameter(TERUG);
        sessie.setAttribute(DOEL, Plaats.isHier(terug) ? terug : "/");
        return OAuth2AuthorizationRequest.from(vraag)
                .additionalParameters(extra -> {
                    extra.put("acr_values", instellingen.acr());
                    extra.put("max_age", "0");
                })
                .build();
    }

    /// Whether the login that is being handled was asked to prove a second factor.
    boolean isGevraagd() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes verzoek
                && verzoek.getRequest().getSession(false) != null
                && verzoek.getRequest().getSession().getAttribute(GEVRAAGD) != null;
    }

    /// Where the person wanted to go on; told once.
    Optional<String> neemDoel(HttpServletRequest verzoek) {
        var sessie = verzoek.getSession(false);
        if (sessie == null || !(sessie.getAttribute(DOEL) instanceof String doel)) {
            return Optional.empty();
        }
        sessie.removeAttribute(DOEL);
        sessie.removeAttribute(GEVRAAGD);
        return Optional.of(doel);
    }
}
