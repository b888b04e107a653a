package nl.eenplan.backend.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that Eenplan starts itself: durable, on this machine only, with a password of its own.
///
/// When the server dies, it is started again on the same port, so that the connection pool finds it back.
public final class IngebouwdePostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngebouwdePostgres.class);
    private static final String GEBRUIKER = "postgres";
    private static final int POORTREGEL = 3;
    private static final Duration STARTTIJD = Duration.ofSeconds(60);

    private final Datamap map;
    private final String wachtwoord;
    private final Object beurt = new Object();
    private @Nullable EmbeddedPostgres server;
    private int poort;
    private boolean gesloten;

    private IngebouwdePostgres(Datamap map) {
        this.map = map;
        this.wachtwoord = map.wachtwoord();
    }

    /// Starts the server of this folder, or refuses with a [Startweigering]; the folder is taken until [#close()].
    public static IngebouwdePostgres start(Path home) {
        var map = Datamap.open(home);
        IngebouwdePostgres postgres = null;
        try {
            postgres = new IngebouwdePostgres(map);
            map.ruimHalfGemaakteOp();
            Achterblijver.stop(map.postgres());
            postgres.startServer(0);
            map.meldGemaakt();
            return postgres;
        } catch (Startweigering e) {
            geefVrij(map);
            throw e;
        } catch (IOException | IllegalStateException e) {
            geefVrij(map);
            throw new Startweigering(
                    "De ingebouwde PostgreSQL start niet in " + map.postgres() + ": " + e.getMessage(),
                    "Controleer de vrije schijfruimte en de rechten op die map; de regels hierboven zeggen meer.",
                    e);
        }
    }

    /// How to reach the server of a folder on which an Eenplan works.
    public record Adres(String url, String gebruiker, String wachtwoord) {}

    /// The server that an Eenplan keeps running on this folder, empty when none does; changes nothing.
    public static Optional<Adres> draaiende(Path home) throws IOException {
        var map = home.toAbsolutePath().normalize();
        var wachtwoord = map.resolve("wachtwoord");
        if (!Datamap.isInGebruik(map)
                || !Files.exists(wachtwoord)
                || Achterblijver.postmaster(map.resolve("postgres")).isEmpty()) {
            return Optional.empty();
        }
        var poort = Files.readAllLines(map.resolve("postgres").resolve("postmaster.pid"))
                .get(POORTREGEL)
                .strip();
        return Optional.of(new Adres(
                url(Integer.parseInt(poort)),
                GEBRUIKER,
                Files.readString(wachtwoord).strip()));
    }

    public String jdbcUrl() {
        synchronized (beurt) {
            return url(poort);
        }
    }

    private static String url(int poort) {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/postgres";
    }

    public String gebruiker() {
        return GEBRUIKER;
    }

    public String wachtwoord() {
        return wachtwoord;
    }

    private void startServer(int gewenstePoort) throws IOException {
        synchronized (beurt) {
            var nieuw = bouwer(gewenstePoort).start();
            server = nieuw;
            poort = nieuw.getPort();
            Achterblijver.postmaster(map.postgres()).ifPresent(proces -> {
                var unused = proces.onExit().thenAcceptAsync(this::herstart);
            });
        }
    }

    private EmbeddedPostgres.Builder bouwer(int gewenstePoort) {
        var bouwer = EmbeddedPostgres.builder()
                .setDataDirectory(map.postgres())
                .setOverrideWorkingDirectory(map.programma().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTTIJD)
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", map.wachtwoordbestand().toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setConnectConfig("password", wachtwoord);
        return gewenstePoort == 0 ? bouwer : bouwer.setPort(gewenstePoort);
    }

    private void herstart(ProcessHandle gestopt) {
        synchronized (beurt) {
            if (gesloten) {
                return;
            }
            LOG.warn("PostgreSQL (proces {}) is gestopt; Eenplan start hem opnieuw op poort {}", gestopt.pid(), poort);
            try {
                Objects.requireNonNull(server).close();
                Achterblijver.stop(map.postgres());
                startServer(poort);
                LOG.info("PostgreSQL draait weer op poort {}", poort);
            } catch (IOException | IllegalStateException | Startweigering e) {
                LOG.error("PostgreSQL kon niet opnieuw starten; start Eenplan opnieuw", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (beurt) {
            if (gesloten) {
                return;
            }
            gesloten = true;
            if (server != null) {
                server.close();
            }
            map.close();
        }
    }

    private static void geefVrij(Datamap map) {
        try {
            map.close();
        } catch (IOException e) {
            LOG.debug("Slot van de gegevensmap niet netjes losgelaten", e);
        }
    }
}
