package nl.eenplan.backend.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Starts the embedded PostgreSQL as soon as the settings are known, while the application still looks for its own
/// classes. Only for an application with a process of its own; every other starts its server when it is asked for.
public final class Voorstart implements ApplicationListener<SpringApplicationEvent> {

    private static final AtomicReference<@Nullable CompletableFuture<IngebouwdePostgres>> BEGONNEN =
            new AtomicReference<>();

    @Override
    public void onApplicationEvent(SpringApplicationEvent gebeurtenis) {
        switch (gebeurtenis) {
            case ApplicationEnvironmentPreparedEvent klaar -> begin(klaar.getEnvironment());
            case ApplicationFailedEvent mislukt -> stop();
            default -> {}
        }
    }

    /// The server that was started ahead, once; waits until it runs.
    ///
    /// @throws Startweigering as [IngebouwdePostgres#start(Path)]
    static Optional<IngebouwdePostgres> neem() {
        var begonnen = BEGONNEN.getAndSet(null);
        try {
            return Optional.ofNullable(begonnen).map(CompletableFuture::join);
        } catch (CompletionException mislukt) {
            if (mislukt.getCause() instanceof Startweigering weigering) {
                throw weigering;
            }
            throw mislukt;
        }
    }

    private static void begin(Environment omgeving) {
        var instellingen = Binder.get(omgeving).bindOrCreate("eenplan", Databaseinstellingen.class);
        if (instellingen.db().isGekozen()) {
            return;
        }
        var map = instellingen.gegevensmap();
        var server = new CompletableFuture<IngebouwdePostgres>();
        BEGONNEN.set(server);
        Thread.ofPlatform()
                .daemon()
                .name("postgres-voorstart")
                .start(() -> server.completeAsync(() -> IngebouwdePostgres.start(map), Runnable::run));
    }

    /// The application stopped before it asked for the server.
    private static void stop() {
        var begonnen = BEGONNEN.getAndSet(null);
        if (begonnen != null) {
            begonnen.thenAccept(Voorstart::sluit)
                    .exceptionally(nooitGestart -> null)
                    .join();
        }
    }

    private static void sluit(IngebouwdePostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
