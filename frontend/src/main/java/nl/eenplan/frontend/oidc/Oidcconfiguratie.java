package nl.eenplan.frontend.oidc;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;

/// On with the setting `eenplan.oidc.issuer`. The provider is asked for its addresses at the first login, so that
/// Eenplan starts without it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Oidcinstellingen.class)
@MetOidc
class Oidcconfiguratie {

    @Bean
    ClientRegistrationRepository registraties(Oidcinstellingen instellingen) {
        var later = new SupplierClientRegistrationRepository(() ->
                new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(instellingen.issuer())
                        .registrationId(Oidcinstellingen.REGISTRATIE)
                        .clientId(instellingen.client())
                        .clientSecret(instellingen.secret())
                        .scope("openid", "profile")
                        .build()));
        return later::findByRegistrationId;
    }

    /// Tokens stay with the session: two sessions of one person have each their own.
    @Bean
    HttpSessionOAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }
}
