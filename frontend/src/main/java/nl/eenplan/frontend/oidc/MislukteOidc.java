package nl.eenplan.frontend.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import nl.eenplan.backend.organisatie.Aanmeldweigering;
import nl.eenplan.backend.organisatie.Aanmeldweigering.Reden;
import nl.eenplan.backend.organisatie.Identiteiten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Back to the login page with the reason in a word. The log gets the code of the error, never a token; a token that is
/// not what it should be stands in the log of the house too.
class MislukteOidc implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(MislukteOidc.class);
    private static final Set<String> VALS = Set.of("invalid_id_token", "invalid_nonce", "invalid_token");

    private final Identiteiten identiteiten;

    MislukteOidc(Identiteiten identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
        var reden = reden(VALS.contains(code(fout)) ? identiteiten.weiger(Reden.TOKEN) : fout);
        LOG.warn("Aanmelden via de organisatie mislukt: {} ({})", reden, code(fout));
        antwoord.sendRedirect(verzoek.getContextPath() + "/login?fout=" + reden);
    }

    private static String reden(AuthenticationException fout) {
        return switch (fout) {
            case Aanmeldweigering weigering -> weigering.reden().name().toLowerCase(Locale.ROOT);
            case OAuth2AuthenticationException oauth
            when OAuth2ErrorCodes.ACCESS_DENIED.equals(oauth.getError().getErrorCode()) -> "afgebroken";
            default -> "oidc";
        };
    }

    private static String code(AuthenticationException fout) {
        return fout instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : fout.getClass().getSimpleName();
    }
}
