package nl.eenplan.backend.organisatie;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Passkeys as Spring Security checks them. The device must have asked its user for a finger, a face or a PIN: only
/// then is a passkey two factors, what one has and who one is.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Passkeyinstellingen.class)
class Passkeyconfiguratie {

    @Bean
    WebAuthnRelyingPartyOperations passkeypartij(JdbcOperations jdbc, Passkeyinstellingen instellingen) {
        var wij = PublicKeyCredentialRpEntity.builder()
                .id(instellingen.gekozenDomein())
                .name("Eenplan")
                .build();
        var passkeys = new Webauthn4JRelyingPartyOperations(
                new JdbcPublicKeyCredentialUserEntityRepository(jdbc),
                new JdbcUserCredentialRepository(jdbc),
                wij,
                instellingen.herkomsten());
        passkeys.setCustomizeCreationOptions(
                vraag -> vraag.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        passkeys.setCustomizeRequestOptions(vraag -> vraag.userVerification(UserVerificationRequirement.REQUIRED));
        return passkeys;
    }
}
