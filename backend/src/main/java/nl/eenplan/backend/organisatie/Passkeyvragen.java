package nl.eenplan.backend.organisatie;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Words a question for the browser, and reads what it answers.
@Component
class Passkeyvragen {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NIEUW =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> GETEKEND =
            new TypeReference<>() {};

    private final WebAuthnRelyingPartyOperations passkeys;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeyvragen(WebAuthnRelyingPartyOperations passkeys) {
        this.passkeys = passkeys;
    }

    /// To make a key for whoever is logged in; not on a device that has one already.
    Passkeyvraag<PublicKeyCredentialCreationOptions> maak() {
        var opties = passkeys.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())));
        return new Passkeyvraag<>(opties, json.writeValueAsString(opties));
    }

    /// To sign with one of the keys of whoever is logged in.
    Passkeyvraag<PublicKeyCredentialRequestOptions> teken() {
        var opties = passkeys.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                SecurityContextHolder.getContext().getAuthentication()));
        return new Passkeyvraag<>(opties, json.writeValueAsString(opties));
    }

    Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> leesNieuw(String antwoord) {
        return lees(antwoord, NIEUW).filter(Passkeyvragen::isHeel);
    }

    Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> leesGetekend(String antwoord) {
        return lees(antwoord, GETEKEND).filter(Passkeyvragen::isHeel);
    }

    /// Whether the browser left nothing out that the check reads.
    static boolean isHeel(PublicKeyCredential<?> antwoord) {
        return antwoord.getRawId() != null
                && switch (antwoord.getResponse()) {
                    case AuthenticatorAssertionResponse getekend ->
                        getekend.getClientDataJSON() != null
                                && getekend.getAuthenticatorData() != null
                                && getekend.getSignature() != null;
                    case AuthenticatorAttestationResponse nieuw ->
                        nieuw.getClientDataJSON() != null && nieuw.getAttestationObject() != null;
                    case null, default -> false;
                };
    }

    private <T> Optional<T> lees(String antwoord, TypeReference<T> soort) {
        try {
            return Optional.ofNullable(json.readValue(antwoord, soort));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
