package nl.eenplan.frontend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import nl.eenplan.frontend.EenplanApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/// The whole application in this JVM, on an embedded PostgreSQL with durable commits and a folder of its own.
final class Proefhuis implements AutoCloseable {

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

    /// From now on this thread works as this person.
    void meldAan(String gebruikersnaam) {
        var account = bean(UserDetailsService.class).loadUserByUsername(gebruikersnaam);
        var nieuw = SecurityContextHolder.createEmptyContext();
        nieuw.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(nieuw);
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        context.close();
    }
}
