package nl.eenplan.backend.kern;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.backend.toegang.Gebruiker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

/// Lets a test act as one of the people of the demo region, by user name.
@TestComponent
public class Mensen {

    private final UserDetailsService accounts;
    private final ObjectProvider<JdbcClient> jdbc;

    Mensen(UserDetailsService accounts, ObjectProvider<JdbcClient> jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /// As [#als], in a login in which he proved a second factor just now.
    public <T> T bewezen(String naam, Supplier<T> werk) {
        var login = UUID.randomUUID();
        jdbc.getObject()
                .sql("insert into aanmeldsessie (id, medewerker, tweede_factor) values (:id, :wie, now())")
                .param("id", login)
                .param("wie", wie(naam).id().waarde())
                .update();
        return met(
                UsernamePasswordAuthenticationToken.authenticated(new Bewezen(naam, wie(naam), login), null, List.of()),
                werk);
    }

    public void als(String naam, Runnable werk) {
        als(naam, () -> {
            werk.run();
            return naam;
        });
    }

    public <T> T als(String naam, Supplier<T> werk) {
        var wie = accounts.loadUserByUsername(naam);
        return met(UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities()), werk);
    }

    private static <T> T met(Authentication aanmelding, Supplier<T> werk) {
        var eerder = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(aanmelding));
        try {
            return werk.get();
        } finally {
            SecurityContextHolder.setContext(eerder);
        }
    }

    public Gebruiker wie(String naam) {
        return ((Aangemeld) accounts.loadUserByUsername(naam)).gebruiker();
    }

    private record Bewezen(String naam, Gebruiker gebruiker, UUID login) implements Aangemeld, Principal {

        @Override
        public String getName() {
            return naam;
        }

        @Override
        public Optional<UUID> aanmelding() {
            return Optional.of(login);
        }
    }
}
