package nl.eenplan.backend.organisatie;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Passwords are kept as Argon2id: 16 MB of memory and two rounds each.
@Configuration(proxyBeanMethods = false)
class Wachtwoordconfiguratie {

    @Bean
    PasswordEncoder hashes() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
