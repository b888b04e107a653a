package nl.eenplan.frontend.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.eenplan.backend.organisatie.Aanmeldsessies;
import nl.eenplan.backend.toegang.Aangemeld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks at every request, the beat of an open screen included, whether the login still stands: ended at the identity
/// provider, in another role by now, or closed. What does not stand ends here, and the request goes on as nobody's.
///
/// Without a database nothing ends: no case content can be read then either.
class Sessiebewaking extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Sessiebewaking.class);

    private final Aanmeldsessies sessies;
    private final List<Aanmeldwijze> wijzen;
    private final SecurityContextLogoutHandler uitloggen = new SecurityContextLogoutHandler();

    Sessiebewaking(Aanmeldsessies sessies, List<Aanmeldwijze> wijzen) {
        this.sessies = sessies;
        this.wijzen = wijzen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return Schermverkeer.isAankleding(verzoek);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        if (wie != null && wie.getPrincipal() instanceof Aangemeld aangemeld) {
            var sessie = aangemeld.aanmelding();
            if (sessie.isPresent() && !staat(sessie.get(), wie, verzoek, antwoord)) {
                uitloggen.logout(verzoek, antwoord, wie);
                // whoever was known to the request would otherwise be put into a new session by what comes after
                SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
                if (Schermverkeer.isHartslag(verzoek) || Schermverkeer.isUpload(verzoek)) {
                    antwoord.setStatus(HttpServletResponse.SC_FORBIDDEN);
                    return;
                }
            }
        }
        keten.doFilter(verzoek, antwoord);
    }

    private boolean staat(UUID sessie, Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        try {
            return sessies.geldt(sessie)
                    && wijzen.stream().allMatch(wijze -> wijze.staatErNogVoorIn(wie, verzoek, antwoord));
        } catch (DataAccessException e) {
            LOG.warn("De aanmelding is niet na te gaan: {}", e.getClass().getSimpleName());
            return true;
        }
    }
}
