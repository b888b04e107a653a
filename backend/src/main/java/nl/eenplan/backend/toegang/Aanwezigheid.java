package nl.eenplan.backend.toegang;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is at work in the running thread: a logged-in person, the system under a purpose, or nobody.
@Component
class Aanwezigheid {

    Optional<Gebruiker> aangemeld() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(Aangemeld.class::isInstance)
                .map(Aangemeld.class::cast)
                .filter(Aangemeld::isVolledig)
                .map(Aangemeld::gebruiker);
    }

    /// @throws GeenToegang when it is nobody
    Gebruiker gebruiker() {
        return aangemeld()
                .or(() -> Systeem.doel().map(doel -> Systeem.GEBRUIKER))
                .orElseThrow(GeenToegang::new);
    }
}
