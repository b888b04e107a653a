package nl.eenplan.frontend.login;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import java.util.List;
import nl.eenplan.backend.organisatie.Aanmeldsessies;
import nl.eenplan.backend.organisatie.Passkeyaanmelding;
import nl.eenplan.backend.toegang.Aangemeld;
import nl.eenplan.frontend.beveiliging.Inhoudsbeleid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/// Everything asks for a login except the login page, its looks and the health check.
@Configuration
@EnableWebSecurity
class Webbeveiliging {

    static final String LOGIN = "/login";
    static final String UITGELOGD = "/login?uit";

    private static final String NIET_NODIG = "geolocation=(), microphone=(), payment=(), usb=(), serial=(), midi=(),"
            + " display-capture=(), browsing-topics=()";
    /// Pages of Vaadin are on their way before headers would be written: write them first.
    private static final ObjectPostProcessor<HeaderWriterFilter> METEEN = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };
    private static final String[] OPENBAAR = {
        "/*.css", "/*.js", "/favicon.ico", "/beeld/**", "/aura/**", "/webjars/**", "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain beveiliging(
            HttpSecurity web,
            ObjectProvider<Aanmeldwijze> aanmeldwijzen,
            Aanmeldsessies sessies,
            Passkeyaanmelding passkeyaanmelding,
            WebAuthnRelyingPartyOperations passkeys,
            @Value("${eenplan.lokale-accounts}") boolean lokaal,
            @Value("${server.servlet.session.timeout}") Duration inactief)
            throws Exception {
        List<Aanmeldwijze> wijzen = aanmeldwijzen.orderedStream().toList();
        if (!lokaal && wijzen.isEmpty()) {
            throw new IllegalStateException("Niemand kan inloggen: EENPLAN_LOKALE_ACCOUNTS staat uit en"
                    + " EENPLAN_OIDC_ISSUER is niet gezet.");
        }
        web.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new NaAanmelding(wijzen));
        web.authorizeHttpRequests(
                        verzoeken -> verzoeken.requestMatchers(OPENBAAR).permitAll())
                .headers(Webbeveiliging::koppen)
                .sessionManagement(sessie -> sessie.sessionAuthenticationStrategy(new Sessiewissel()))
                .addFilterAfter(new Inactiviteit(inactief), HeaderWriterFilter.class)
                .addFilterBefore(new Sessiebewaking(sessies, wijzen), AnonymousAuthenticationFilter.class);
        for (Aanmeldwijze wijze : wijzen) {
            wijze.richtIn(web);
        }
        if (lokaal) {
            web.formLogin(formulier -> formulier.loginPage(LOGIN).failureHandler(new MislukteAanmelding()));
            web.with(new Passkeydeur(passkeyaanmelding, passkeys), Customizer.withDefaults());
        }
        return web.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> (lokaal
                                        ? vaadin.loginView(LoginView.class, UITGELOGD)
                                        : vaadin.oauth2LoginPage(LOGIN))
                                .logoutSuccessHandler(naUitloggen(wijzen))
                                .addLogoutHandler(beeindig(sessies))
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    private static void koppen(HeadersConfigurer<HttpSecurity> koppen) {
        koppen.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(beleid -> beleid.policyDirectives(Inhoudsbeleid.GEEN_PAGINA))
                .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(beleid -> beleid.policy(NIET_NODIG))
                .crossOriginOpenerPolicy(beleid -> beleid.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(beleid -> beleid.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .withObjectPostProcessor(METEEN);
    }

    private static LogoutSuccessHandler naUitloggen(List<Aanmeldwijze> wijzen) {
        return wijzen.stream().findFirst().map(Aanmeldwijze::naUitloggen).orElseGet(() -> {
            var gewoon = new SimpleUrlLogoutSuccessHandler();
            gewoon.setRedirectStrategy(new UidlRedirectStrategy());
            gewoon.setDefaultTargetUrl(UITGELOGD);
            return gewoon;
        });
    }

    private static LogoutHandler beeindig(Aanmeldsessies sessies) {
        return (verzoek, antwoord, wie) -> {
            if (wie != null && wie.getPrincipal() instanceof Aangemeld aangemeld) {
                aangemeld.aanmelding().ifPresent(sessies::beeindig);
            }
        };
    }
}
