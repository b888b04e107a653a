package nl.eenplan.frontend.oidc;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How to reach the identity provider and how to read its tokens; see `frontend/docs/inloggen.md`.
///
/// @param issuer its address, under which it publishes `/.well-known/openid-configuration`
/// @param client the name by which it knows Eenplan
/// @param secret the secret that goes with it
/// @param rolClaim the claim with the roles, a text or a list
/// @param organisatieClaim the claim with the `kenmerk` of the organisation
/// @param rollen which role of Eenplan a value of the claim means, as `arts-vt=vertrouwensarts`; what is not here means
/// itself
/// @param acr the value of `acr` that proves a second factor
/// @param controle how long a login is trusted before the provider is asked again
/// @param koppelOpNaam whether somebody new may be the local account with his user name
@ConfigurationProperties("eenplan.oidc")
record Oidcinstellingen(
        @DefaultValue("") String issuer,
        @DefaultValue("eenplan") String client,
        @DefaultValue("") String secret,
        @DefaultValue("eenplan_rollen") String rolClaim,
        @DefaultValue("eenplan_organisatie") String organisatieClaim,
        @DefaultValue List<String> rollen,
        @DefaultValue("2") String acr,
        @DefaultValue("30s") Duration controle,
        @DefaultValue("false") boolean koppelOpNaam) {

    /// Where this application is in the list of registrations, and in its own addresses.
    static final String REGISTRATIE = "eenplan";

    /// The role of Eenplan that a value of the claim means.
    String rol(String waarde) {
        return rollen.stream()
                .map(regel -> regel.split("=", 2))
                .filter(regel -> regel.length == 2 && regel[0].strip().equals(waarde))
                .map(regel -> regel[1].strip())
                .findFirst()
                .orElse(waarde);
    }

    /// Without an answer of the provider a login goes on for so long, no longer.
    Duration uiterlijk() {
        return controle.multipliedBy(10);
    }
}
