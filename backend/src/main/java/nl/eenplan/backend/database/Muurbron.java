package nl.eenplan.backend.database;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Gives out connections that work under the role that owns nothing, for the person of the running thread.
///
/// A connection that served the same person last is given as it is; another is told first, in one round trip. Who owns
/// the tables ([#eigenaar]) builds them and works at nothing else.
public final class Muurbron extends DelegatingDataSource implements AutoCloseable {

    /// Made by `V181__muren.sql`.
    static final String ROL = "eenplan_werk";

    private static final String VERTEL = "select set_config('eenplan.wie', ?, false),"
            + " set_config('eenplan.huis', ?, false), set_config('eenplan.rollen', ?, false)";

    private final HikariDataSource pool;
    private final Muurwacht wacht;
    private final Map<Connection, Muurpas> verteld = Collections.synchronizedMap(new WeakHashMap<>());

    Muurbron(HikariDataSource pool, Muurwacht wacht) {
        super(pool);
        this.pool = pool;
        this.wacht = wacht;
    }

    /// The same server for building tables.
    DataSource eigenaar() {
        return new DriverManagerDataSource(
                requireNonNull(pool.getJdbcUrl()),
                requireNonNull(pool.getUsername()),
                requireNonNull(pool.getPassword()));
    }

    @Override
    public Connection getConnection() throws SQLException {
        var verbinding = pool.getConnection();
        try {
            var bewaakt = new Bewaakt(verbinding);
            bewaakt.vertel();
            return (Connection)
                    Proxy.newProxyInstance(Muurbron.class.getClassLoader(), new Class<?>[] {Connection.class}, bewaakt);
        } catch (SQLException | RuntimeException mislukt) {
            verbinding.close();
            throw mislukt;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /// Asks before each statement for whom it is: within one transaction the house may go on where a person stopped.
    private final class Bewaakt implements InvocationHandler {

        private static final Set<String> GRENZEN = Set.of("commit", "rollback", "setAutoCommit", "close");

        private final Connection verbinding;
        private final Connection sleutel;
        private boolean isOnderweg;

        Bewaakt(Connection verbinding) throws SQLException {
            this.verbinding = verbinding;
            this.sleutel = (Connection) verbinding.unwrap(PGConnection.class);
        }

        @Override
        public @Nullable Object invoke(Object zelf, Method methode, Object @Nullable [] argumenten) throws Throwable {
            var naam = methode.getName();
            // a statement names the connection behind this one as its own
            if (naam.equals("equals")) {
                return argumenten != null && (zelf == argumenten[0] || verbinding.equals(argumenten[0]));
            }
            if (naam.startsWith("prepare") || naam.equals("createStatement")) {
                vertel();
            }
            try {
                return methode.invoke(verbinding, argumenten);
            } catch (InvocationTargetException mislukt) {
                throw requireNonNull(mislukt.getCause());
            } finally {
                if (isOnderweg && GRENZEN.contains(naam)) {
                    verteld.remove(sleutel);
                    isOnderweg = false;
                }
            }
        }

        /// What is told within a transaction is forgotten with it: a rollback takes it back.
        void vertel() throws SQLException {
            var pas = wacht.pas();
            var vorige = verteld.get(sleutel);
            if (pas.equals(vorige)) {
                return;
            }
            verteld.remove(sleutel);
            isOnderweg = !verbinding.getAutoCommit();
            if (vorige == null) {
                wordWerker(verbinding);
            }
            try (var opdracht = verbinding.prepareStatement(VERTEL)) {
                for (var plek = 0; plek < pas.woorden().size(); plek++) {
                    opdracht.setString(plek + 1, pas.woorden().get(plek));
                }
                opdracht.execute();
            }
            verteld.put(sleutel, pas);
        }
    }

    private static void wordWerker(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("set role " + ROL);
        }
    }
}
