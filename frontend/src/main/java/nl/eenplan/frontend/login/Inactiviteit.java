package nl.eenplan.frontend.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Logs out whoever did nothing for as long as a session lasts: a screen left open beats on its own and would keep the
/// session for ever.
///
/// The beat of a screen whose session is over, and a file that it sends, are answered here: the screen then says so,
/// where the login page, unseen, would have looked like success.
@Component
@Order(Inactiviteit.VOOR_DE_BEVEILIGING)
class Inactiviteit extends OncePerRequestFilter {

    static final int VOOR_DE_BEVEILIGING = -200;

    private static final String HARTSLAG = "v-r=heartbeat";
    private static final String LAATST = Inactiviteit.class.getName();

    private final Duration duur;

    Inactiviteit(@Value("${server.servlet.session.timeout}") Duration duur) {
        this.duur = duur;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        HttpSession sessie = verzoek.getSession(false);
        boolean isHartslag = isHartslag(verzoek);
        if (sessie != null) {
            houdBij(sessie, isHartslag);
        }
        if ((isHartslag || isUpload(verzoek)) && verzoek.getSession(false) == null) {
            antwoord.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    private void houdBij(HttpSession sessie, boolean isHartslag) {
        long nu = System.nanoTime();
        if (sessie.getAttribute(LAATST) instanceof Long laatst && nu - laatst >= duur.toNanos()) {
            sessie.invalidate();
        } else if (!isHartslag) {
            sessie.setAttribute(LAATST, nu);
        }
    }

    private static boolean isHartslag(HttpServletRequest verzoek) {
        return verzoek.getQueryString() != null && verzoek.getQueryString().contains(HARTSLAG);
    }

    private static boolean isUpload(HttpServletRequest verzoek) {
        return verzoek.getMethod().equals("POST") && verzoek.getRequestURI().contains("/VAADIN/dynamic/");
    }
}
