package nl.eenplan.frontend.oidc;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.eenplan.backend.organisatie.Aangemelde;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.backend.toegang.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Somebody who logged in through the identity provider: a professional like any other, with the token that says so.
final class Oidcpersoon implements OidcUser, Aangemeld {

    private static final long serialVersionUID = 1L;

    private final Aangemelde wie;
    private final OidcIdToken token;
    private final AtomicBoolean wordtNagevraagd = new AtomicBoolean();
    private volatile long nagevraagd = System.nanoTime();

    Oidcpersoon(Aangemelde wie, OidcIdToken token) {
        this.wie = wie;
        this.token = token;
    }

    /// Whether the provider has to be asked again, by whoever is the first to be told so; he says when he is done.
    boolean moetNagevraagd(Duration elke) {
        return !isNagevraagdBinnen(elke) && wordtNagevraagd.compareAndSet(false, true);
    }

    void klaarMetNavragen() {
        wordtNagevraagd.set(false);
    }

    boolean isNagevraagdBinnen(Duration tijd) {
        return System.nanoTime() - nagevraagd < tijd.toNanos();
    }

    void isNagevraagd() {
        nagevraagd = System.nanoTime();
    }

    @Override
    public Gebruiker gebruiker() {
        return wie.gebruiker();
    }

    @Override
    public String sessie() {
        return wie.sessie();
    }

    @Override
    public Optional<UUID> aanmelding() {
        return wie.aanmelding();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return wie.getAuthorities();
    }

    @Override
    public String getName() {
        return wie.getUsername();
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Oidcpersoon andere && wie.equals(andere.wie);
    }

    @Override
    public int hashCode() {
        return wie.hashCode();
    }
}
