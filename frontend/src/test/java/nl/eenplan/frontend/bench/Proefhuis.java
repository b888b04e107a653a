package nl.eenplan.frontend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import nl.eenplan.backend.klok.Demoklok;
import nl.eenplan.frontend.EenplanApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/// The whole application in this JVM, on an embedded PostgreSQL with durable commits and a folder of its own.
final class Proefhuis implements AutoCloseable {

    static final LocalDateTime NA_S1 = LocalDateTime.of(2026, 3, 2, 11, 30);

    private final Path map;
    private final ConfigurableApplicationContext context;

    /// @param extra beans of the bench itself
    Proefhuis(Class<?>... extra) throws IOException {
        this.map = Files.createTempDirectory("eenplan-bench");
        this.context = new SpringApplicationBuilder(EenplanApplication.class)
                .sources(extra)
                .run(
                        "--server.port=0",
                        "--eenplan.demo=true",
                        "--eenplan.home=" + map,
                        "--eenplan.processes.timers=false",
                        "--vaadin.productionMode=true");
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    /// The database without its wall, to fill it.
    JdbcTemplate eigenaar() {
        return new JdbcTemplate(context.getBean("eigenaarsbron", DataSource.class));
    }

    /// Half past eleven on the day of scenario S1, when what the examples tell has happened (`domain.md` §9).
    void naS1() {
        bean(Demoklok.class).zetOp(NA_S1.atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
    }

    /// From now on this thread works as this person.
    void meldAan(String gebruikersnaam) {
        SecurityContextHolder.setContext(aanmelding(gebruikersnaam));
    }

    /// To work as this person on any thread.
    SecurityContext aanmelding(String gebruikersnaam) {
        var account = bean(UserDetailsService.class).loadUserByUsername(gebruikersnaam);
        var nieuw = SecurityContextHolder.createEmptyContext();
        nieuw.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        return nieuw;
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }
}
