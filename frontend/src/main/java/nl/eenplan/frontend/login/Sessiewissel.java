package nl.eenplan.frontend.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.eenplan.backend.toegang.Aangemeld;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;

/// Gives a session another id at each login. When somebody else logs in, it becomes a session without the open screens
/// of whoever was there before.
class Sessiewissel implements SessionAuthenticationStrategy {

    private final SessionAuthenticationStrategy zelfde = new ChangeSessionIdAuthenticationStrategy();
    private final SessionFixationProtectionStrategy schoon = new SessionFixationProtectionStrategy();

    Sessiewissel() {
        schoon.setMigrateSessionAttributes(false);
    }

    @Override
    public void onAuthentication(Authentication nu, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var eerder = SecurityContextHolder.getContext().getAuthentication();
        var strategie = eerder == null || isDezelfde(eerder, nu) ? zelfde : schoon;
        strategie.onAuthentication(nu, verzoek, antwoord);
    }

    private static boolean isDezelfde(Authentication eerder, Authentication nu) {
        return eerder.getPrincipal() instanceof Aangemeld oud
                && nu.getPrincipal() instanceof Aangemeld nieuw
                && oud.gebruiker().id().equals(nieuw.gebruiker().id());
    }
}
