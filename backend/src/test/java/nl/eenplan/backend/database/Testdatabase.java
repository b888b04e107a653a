package nl.eenplan.backend.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// One fast PostgreSQL per test run; every caller of [#nieuw()] gets an empty database in it.
///
/// Spring test contexts are given theirs by [TestdatabaseCustomizerFactory] without asking; the server outlives them.
public final class Testdatabase {

    public static final String GEBRUIKER = "postgres";
    public static final String WACHTWOORD = "alleen-op-deze-testmachine";

    private static final AtomicInteger TELLER = new AtomicInteger();
    private static final Phaser IN_GEBRUIK = new Phaser(1);
    private static final int GEDULD_SECONDEN = 20;

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

    /// Whoever calls this keeps the server running at the end of the JVM, until [#klaar].
    static void gebruik() {
        IN_GEBRUIK.register();
    }

    static void klaar() {
        IN_GEBRUIK.arriveAndDeregister();
    }

    private static void stopAlsIedereenKlaarIs() {
        try {
            wachtOpDeLaatste();
            Server.EEN.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whoever hangs loses the server after a while.
    private static void wachtOpDeLaatste() {
        try {
            IN_GEBRUIK.awaitAdvanceInterruptibly(IN_GEBRUIK.arriveAndDeregister(), GEDULD_SECONDEN, TimeUnit.SECONDS);
        } catch (TimeoutException laat) {
            IN_GEBRUIK.forceTermination();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Server {

        static final EmbeddedPostgres EEN = start();

        private static EmbeddedPostgres start() {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(Testdatabase::stopAlsIedereenKlaarIs));
                return EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
