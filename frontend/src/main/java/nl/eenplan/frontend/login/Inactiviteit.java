package nl.eenplan.frontend.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Logs out whoever did nothing for as long as a session lasts: a screen left open beats on its own and would keep the
/// session for ever.
///
/// The beat of a screen whose session is over, its question how long it lasts and a file that it sends, are answered
/// here: the screen then says so, where the login page, unseen, would have looked like success. Whoever was
/// known to the request is forgotten with the session: what comes after this filter would put him into a new
/// one.
class Inactiviteit extends OncePerRequestFilter {

    private static final String LAATST = Inactiviteit.class.getName();

    private final Duration duur;

    Inactiviteit(Duration duur) {
        this.duur = duur;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        HttpSession sessie = verzoek.getSession(false);
        boolean isGeenWerk = Schermverkeer.isHartslag(verzoek) || Schermverkeer.isNavraag(verzoek);
        if (sessie != null) {
            houdBij(sessie, isGeenWerk);
        }
        if ((isGeenWerk || Schermverkeer.isUpload(verzoek)) && verzoek.getSession(false) == null) {
            antwoord.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    private void houdBij(HttpSession sessie, boolean isGeenWerk) {
        if (!over(sessie, duur).isPositive()) {
            sessie.invalidate();
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        } else if (!isGeenWerk) {
            sessie.setAttribute(LAATST, System.nanoTime());
        }
    }

    /// How long the session goes on when nobody does anything.
    static Duration over(@Nullable HttpSession sessie, Duration duur) {
        if (sessie == null) {
            return Duration.ZERO;
        }
        return sessie.getAttribute(LAATST) instanceof Long laatst ? duur.minusNanos(System.nanoTime() - laatst) : duur;
    }
}
