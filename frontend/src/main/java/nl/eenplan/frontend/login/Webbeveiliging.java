package nl.eenplan.frontend.login;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Everything asks for a login except the login page, its looks and the health check.
@Configuration
@EnableWebSecurity
class Webbeveiliging {

    private static final String[] OPENBAAR = {
        "/*.css", "/*.js", "/favicon.ico", "/beeld/**", "/aura/**", "/webjars/**", "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain beveiliging(HttpSecurity web) throws Exception {
        return web.authorizeHttpRequests(
                        verzoeken -> verzoeken.requestMatchers(OPENBAAR).permitAll())
                .formLogin(formulier -> formulier.loginPage("/login").failureHandler(new MislukteAanmelding()))
                .headers(koppen -> koppen.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(beleid -> beleid.policy("geolocation=(), microphone=(), payment=()")))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/login?uit")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }
}
