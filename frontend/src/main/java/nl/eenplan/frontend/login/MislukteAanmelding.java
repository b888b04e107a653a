package nl.eenplan.frontend.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Back to the login page with the reason in a word; whether the account exists is never told.
class MislukteAanmelding implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
        antwoord.sendRedirect(verzoek.getContextPath() + "/login?fout=" + reden(fout));
    }

    static String reden(AuthenticationException fout) {
        return switch (fout) {
            case LockedException _ -> "geblokkeerd";
            case InternalAuthenticationServiceException _ -> "storing";
            default -> "onjuist";
        };
    }
}
