package nl.eenplan.frontend.oidc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.eenplan.backend.organisatie.Identiteit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/// Reads from a verified token who somebody is and as what he works; judges nothing.
@Component
@MetOidc
class Tokenlezer {

    private final Oidcinstellingen instellingen;

    Tokenlezer(Oidcinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    Identiteit lees(OidcIdToken token) {
        var subject = Objects.requireNonNull(token.getSubject());
        var gebruikersnaam = Objects.requireNonNullElse(token.getPreferredUsername(), subject);
        return new Identiteit(
                Objects.requireNonNull(token.getIssuer()).toString(),
                subject,
                token.getClaimAsString("sid"),
                Objects.requireNonNullElse(token.getFullName(), gebruikersnaam),
                gebruikersnaam,
                lijst(token, instellingen.rolClaim()).stream()
                        .map(instellingen::rol)
                        .toList(),
                lijst(token, instellingen.organisatieClaim()),
                tweedeFactor(token));
    }

    boolean isVerhoogd(OidcIdToken token) {
        return instellingen.acr().equals(token.getAuthenticationContextClass());
    }

    private @Nullable Instant tweedeFactor(OidcIdToken token) {
        if (!isVerhoogd(token)) {
            return null;
        }
        return Objects.requireNonNullElse(token.getAuthenticatedAt(), token.getIssuedAt());
    }

    private static List<String> lijst(OidcIdToken token, String claim) {
        return switch (token.getClaims().get(claim)) {
            case null -> List.of();
            case Collection<?> waarden -> waarden.stream().map(String::valueOf).toList();
            case Object waarde -> List.of(waarde.toString());
        };
    }
}
