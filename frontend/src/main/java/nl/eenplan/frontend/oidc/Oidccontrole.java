package nl.eenplan.frontend.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.eenplan.backend.organisatie.Identiteiten;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/// Asks the identity provider every so often, while somebody works, for a new token: has his session there ended, or
/// is he in another role or organisation by now, then his login here ends with this very request.
///
/// A provider that does not answer is given some patience, after which nobody whom it vouched for stays in.
@Component
@MetOidc
class Oidccontrole {

    private static final Logger LOG = LoggerFactory.getLogger(Oidccontrole.class);

    private final HttpSessionOAuth2AuthorizedClientRepository tokens;
    private final Tokenlezer lezer;
    private final Identiteiten identiteiten;
    private final Oidcinstellingen instellingen;
    private final RestClientRefreshTokenTokenResponseClient verversing =
            new RestClientRefreshTokenTokenResponseClient();
    private final OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();

    Oidccontrole(
            HttpSessionOAuth2AuthorizedClientRepository tokens,
            Tokenlezer lezer,
            Identiteiten identiteiten,
            Oidcinstellingen instellingen) {
        this.tokens = tokens;
        this.lezer = lezer;
        this.identiteiten = identiteiten;
        this.instellingen = instellingen;
    }

    boolean staatErNogVoorIn(Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (!(wie.getPrincipal() instanceof Oidcpersoon persoon)) {
            return true;
        }
        if (!persoon.moetNagevraagd(instellingen.controle())) {
            return persoon.isNagevraagdBinnen(instellingen.uiterlijk());
        }
        try {
            return vraagNa(persoon, wie, verzoek, antwoord);
        } finally {
            persoon.klaarMetNavragen();
        }
    }

    private boolean vraagNa(
            Oidcpersoon persoon, Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        OAuth2AuthorizedClient client = tokens.loadAuthorizedClient(Oidcinstellingen.REGISTRATIE, wie, verzoek);
        if (client == null || client.getRefreshToken() == null) {
            return false;
        }
        try {
            var nieuw = verversing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    client.getClientRegistration(), client.getAccessToken(), client.getRefreshToken()));
            var token = idToken(client.getClientRegistration(), nieuw);
            if (token == null
                    || !identiteiten.isOngewijzigd(
                            lezer.lees(token), persoon.gebruiker().id())) {
                return false;
            }
            tokens.saveAuthorizedClient(
                    new OAuth2AuthorizedClient(
                            client.getClientRegistration(),
                            client.getPrincipalName(),
                            nieuw.getAccessToken(),
                            nieuw.getRefreshToken() == null ? client.getRefreshToken() : nieuw.getRefreshToken()),
                    wie,
                    verzoek,
                    antwoord);
            persoon.isNagevraagd();
            return true;
        } catch (JwtException e) {
            LOG.warn("Het nieuwe token klopt niet: {}", e.getClass().getSimpleName());
            return false;
        } catch (OAuth2AuthorizationException e) {
            return !OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode()) && isEvenWeg(persoon);
        } catch (RestClientException e) {
            return isEvenWeg(persoon);
        }
    }

    private boolean isEvenWeg(Oidcpersoon persoon) {
        LOG.warn("De identiteitsdienst antwoordt niet op het navragen van een aanmelding");
        return persoon.isNagevraagdBinnen(instellingen.uiterlijk());
    }

    private @Nullable OidcIdToken idToken(ClientRegistration registratie, OAuth2AccessTokenResponse antwoord) {
        Map<String, Object> extra = antwoord.getAdditionalParameters();
        if (!(extra.get(OidcParameterNames.ID_TOKEN) instanceof String tekst)) {
            return null;
        }
        var jwt = decoders.createDecoder(registratie).decode(tekst);
        return new OidcIdToken(tekst, jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
    }
}
