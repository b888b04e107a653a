package nl.eenplan.frontend.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.eenplan.backend.organisatie.Passkeyaanmelding;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.TransactionException;

/// The two requests of a login with a passkey: asking for a challenge, and answering it. A challenge is in the session
/// of the browser that asked for it, and the first answer takes it away.
///
/// The filters of Spring Security for adding and removing keys are left out on purpose: they would let in somebody who
/// gave his password and not yet his second factor. That is done from a screen, behind `Passkeys`.
final class Passkeydeur extends AbstractHttpConfigurer<Passkeydeur, HttpSecurity> {

    private final Passkeyaanmelding aanmelding;
    private final WebAuthnRelyingPartyOperations passkeys;

    Passkeydeur(Passkeyaanmelding aanmelding, WebAuthnRelyingPartyOperations passkeys) {
        this.aanmelding = aanmelding;
        this.passkeys = passkeys;
    }

    @Override
    public void configure(HttpSecurity web) {
        var deur = new WebAuthnAuthenticationFilter();
        deur.setAuthenticationManager(this::meldAan);
        deur.setSessionAuthenticationStrategy(web.getSharedObject(SessionAuthenticationStrategy.class));
        deur.setAuthenticationFailureHandler((_, antwoord, fout) -> weiger(antwoord, fout));
        web.addFilterBefore(deur, BasicAuthenticationFilter.class)
                .addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(passkeys), AuthorizationFilter.class);
    }

    private Authentication meldAan(Authentication vraag) {
        if (!(vraag instanceof WebAuthnAuthenticationRequestToken token)) {
            throw new BadCredentialsException("Geen passkey");
        }
        try {
            return aanmelding.meldAan(token.getWebAuthnRequest());
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("De gegevens zijn niet bereikbaar", e);
        }
    }

    private static void weiger(HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
        var reden = MislukteAanmelding.reden(fout);
        antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        antwoord.setContentType(MediaType.APPLICATION_JSON_VALUE);
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwoord.getWriter().write("{\"fout\":\"" + (reden.equals("onjuist") ? "passkey" : reden) + "\"}");
    }
}
