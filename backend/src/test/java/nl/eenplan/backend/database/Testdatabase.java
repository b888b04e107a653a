package nl.eenplan.backend.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// One fast PostgreSQL per test run; every caller of [#nieuw()] gets an empty database in it.
///
/// Spring test contexts are given theirs by [TestdatabaseCustomizerFactory] without asking.
public final class Testdatabase {

    public static final String GEBRUIKER = "postgres";
    public static final String WACHTWOORD = "alleen-op-deze-testmachine";

    private static final AtomicInteger TELLER = new AtomicInteger();

    private Testdatabase() {}

    /// The JDBC address of a new, empty database.
    public static String nieuw() {
        var naam = "test_" + TELLER.incrementAndGet();
        try (var verbinding = Server.EEN.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("create database " + naam);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "jdbc:postgresql://127.0.0.1:" + Server.EEN.getPort() + "/" + naam;
    }

    private static final class Server {

        static final EmbeddedPostgres EEN = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
