package nl.eenplan.backend.keten;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets two pieces of work meet: at one starting line, or each holding what the other needs.
@TestComponent
class Wedloop {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final DataSource bron;
    private final JdbcClient jdbc;

    Wedloop(DataSource bron, @Qualifier("eigenaar") JdbcClient jdbc) {
        this.bron = bron;
        this.jdbc = jdbc;
    }

    /// Both stand at the same line before either goes.
    <T> List<T> tegelijk(Callable<T> een, Callable<T> ander) throws Exception {
        var start = new CyclicBarrier(2);
        try (var lopers = Executors.newFixedThreadPool(2)) {
            var lopend = Stream.of(een, ander)
                    .map(werk -> lopers.submit(() -> {
                        start.await(GEDULD.toSeconds(), TimeUnit.SECONDS);
                        return werk.call();
                    }))
                    .toList();
            return List.of(antwoord(lopend.getFirst()), antwoord(lopend.getLast()));
        }
    }

    /// The first stops halfway, at a table that is locked; the second runs until it waits for the first; then the
    /// first may go on and needs what the second holds.
    ///
    /// @param voorsprong how long the second waits by then: PostgreSQL looks once for a circle, one second after a
    ///     wait began, and ends whoever finds it
    /// @return what became of the first
    <T> T inEenKring(String tabel, Callable<T> eerste, Duration voorsprong, Runnable tweede) throws Exception {
        try (var lopers = Executors.newFixedThreadPool(2);
                var slot = bron.getConnection();
                var opdracht = slot.createStatement()) {
            slot.setAutoCommit(false);
            opdracht.execute("lock table " + tabel + " in share mode");
            var vast = lopers.submit(eerste);
            wachtTot(1);
            var daarna = lopers.submit(tweede);
            wachtTot(2);
            Awaitility.await().during(voorsprong).until(() -> wachtenden() >= 2);
            slot.rollback();
            var uitkomst = antwoord(vast);
            antwoord(daarna);
            return uitkomst;
        } catch (SQLException onverwacht) {
            throw new IllegalStateException(onverwacht);
        }
    }

    private static <T> T antwoord(Future<T> lopend) throws InterruptedException, ExecutionException, TimeoutException {
        return lopend.get(GEDULD.toSeconds(), TimeUnit.SECONDS);
    }

    private void wachtTot(int aantal) {
        Awaitility.await().atMost(GEDULD).until(() -> wachtenden() >= aantal);
    }

    private int wachtenden() {
        return jdbc.sql("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }
}
