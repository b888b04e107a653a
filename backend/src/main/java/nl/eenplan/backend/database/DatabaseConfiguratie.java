package nl.eenplan.backend.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;

/// One DataSource for domain, engine, task list and log; entities and repositories are looked for in the backend.
///
/// A lost server fails a save within seconds, and the pool takes connections again as soon as it is back.
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackages = "nl.eenplan.backend")
@EnableConfigurationProperties(Databaseinstellingen.class)
class DatabaseConfiguratie {

    private static final Duration GEDULD = Duration.ofSeconds(5);

    /// Behind the wall it costs PostgreSQL more to plan a query than to run it; a connection plans each one once.
    private static final String PLAN_EENMAAL = "-c plan_cache_mode=force_generic_plan";

    @Bean(destroyMethod = "close")
    @Conditional(GeenServerGekozen.class)
    IngebouwdePostgres ingebouwdePostgres(Databaseinstellingen instellingen) {
        return Voorstart.neem().orElseGet(() -> IngebouwdePostgres.start(instellingen.gegevensmap()));
    }

    @Bean(destroyMethod = "close")
    @Conditional(GeenServerGekozen.class)
    Muurbron ingebouwdeDataSource(IngebouwdePostgres postgres, Muurwacht wacht) {
        return new Muurbron(pool(postgres.jdbcUrl(), postgres.gebruiker(), postgres.wachtwoord()), wacht);
    }

    @Bean(destroyMethod = "close")
    @Conditional(ServerGekozen.class)
    Muurbron serverDataSource(Databaseinstellingen instellingen, Muurwacht wacht) {
        instellingen.eisEigenGeheimen();
        var server = instellingen.db();
        var pool = pool(server.url(), server.user(), server.password());
        try (var proef = pool.getConnection()) {
            return new Muurbron(pool, wacht);
        } catch (SQLException e) {
            pool.close();
            throw new Startweigering(
                    "De PostgreSQL-server " + server.adres() + " is niet bereikbaar: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    "Controleer of de server draait en of EENPLAN_DB_URL, EENPLAN_DB_USER en EENPLAN_DB_PASSWORD"
                            + " kloppen.",
                    e);
        }
    }

    /// Only Flyway works as the owner of the tables.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource eigenaarsbron(DataSource bron) throws SQLException {
        return bron.unwrap(Muurbron.class).eigenaar();
    }

    private static HikariDataSource pool(
            @Nullable String url, @Nullable String gebruiker, @Nullable String wachtwoord) {
        var config = new HikariConfig();
        config.setPoolName("eenplan");
        config.setJdbcUrl(url);
        config.setUsername(gebruiker);
        config.setPassword(wachtwoord);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(GEDULD.toMillis());
        config.setValidationTimeout(GEDULD.dividedBy(2).toMillis());
        config.setKeepaliveTime(Duration.ofMinutes(1).toMillis());
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(true);
        config.addDataSourceProperty("ApplicationName", "eenplan");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("options", PLAN_EENMAAL);
        return new HikariDataSource(config);
    }
}
