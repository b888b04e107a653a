package nl.eenplan.frontend.oidc;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import nl.eenplan.backend.organisatie.Aanmeldsessies;
import nl.eenplan.backend.organisatie.Identiteiten;
import nl.eenplan.frontend.login.Aanmeldwijze;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Login through the identity provider, and logout from both sides.
@Component
@MetOidc
class Oidcaanmelding implements Aanmeldwijze {

    private final ClientRegistrationRepository registraties;
    private final HttpSessionOAuth2AuthorizedClientRepository tokens;
    private final Stapverhoging stapverhoging;
    private final Oidcpersonen personen;
    private final Oidccontrole controle;
    private final Aanmeldsessies sessies;
    private final Identiteiten identiteiten;

    Oidcaanmelding(
            ClientRegistrationRepository registraties,
            HttpSessionOAuth2AuthorizedClientRepository tokens,
            Stapverhoging stapverhoging,
            Oidcpersonen personen,
            Oidccontrole controle,
            Aanmeldsessies sessies,
            Identiteiten identiteiten) {
        this.registraties = registraties;
        this.tokens = tokens;
        this.stapverhoging = stapverhoging;
        this.personen = personen;
        this.controle = controle;
        this.sessies = sessies;
        this.identiteiten = identiteiten;
    }

    @Override
    public String adres() {
        return Stapverhoging.BEGIN;
    }

    @Override
    public Optional<String> tweedeStap(Object principal, String terug) {
        return principal instanceof Oidcpersoon
                ? Optional.of(UriComponentsBuilder.fromPath(Stapverhoging.BEGIN)
                        .queryParam(Stapverhoging.STAP, "{stap}")
                        .queryParam(Stapverhoging.TERUG, "{terug}")
                        .encode()
                        .buildAndExpand(2, terug)
                        .toUriString())
                : Optional.empty();
    }

    @Override
    public void richtIn(HttpSecurity web) throws Exception {
        var mislukt = new MislukteOidc(identiteiten);
        web.oauth2Login(login -> login.loginPage("/login")
                        .authorizedClientRepository(tokens)
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(stapverhoging))
                        .userInfoEndpoint(wie -> wie.oidcUserService(personen))
                        .failureHandler(mislukt)
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O begin) {
                                begin.setAuthenticationFailureHandler(mislukt);
                                return begin;
                            }
                        }))
                .oidcLogout(uit -> uit.backChannel(achterom -> achterom.logoutHandler(uitDoorUitgever())));
    }

    /// The provider says that a session is over, in a token that has been verified by now.
    private LogoutHandler uitDoorUitgever() {
        return (verzoek, antwoord, wie) -> {
            if (wie != null && wie.getPrincipal() instanceof OidcLogoutToken token) {
                sessies.beeindigVanUitgever(
                        Objects.requireNonNull(token.getIssuer()).toString(), token.getSessionId(), token.getSubject());
            }
        };
    }

    @Override
    public LogoutSuccessHandler naUitloggen() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registraties);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setPostLogoutRedirectUri("{baseUrl}/login?uit");
        handler.setDefaultTargetUrl("/login?uit");
        return handler;
    }

    @Override
    public Optional<String> neemDoel(HttpServletRequest verzoek) {
        return stapverhoging.neemDoel(verzoek);
    }

    @Override
    public boolean staatErNogVoorIn(Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        return controle.staatErNogVoorIn(wie, verzoek, antwoord);
    }
}
