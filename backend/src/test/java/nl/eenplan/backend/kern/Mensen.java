package nl.eenplan.backend.kern;

import java.util.function.Supplier;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.backend.toegang.Gebruiker;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/// Lets a test act as one of the people of the demo region, by user name.
@TestComponent
public class Mensen {

    private final UserDetailsService accounts;

    Mensen(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    public void als(String naam, Runnable werk) {
        als(naam, () -> {
            werk.run();
            return naam;
        });
    }

    public <T> T als(String naam, Supplier<T> werk) {
        var wie = accounts.loadUserByUsername(naam);
        var eerder = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities())));
        try {
            return werk.get();
        } finally {
            SecurityContextHolder.setContext(eerder);
        }
    }

    public Gebruiker wie(String naam) {
        return ((Aangemeld) accounts.loadUserByUsername(naam)).gebruiker();
    }
}
