package nl.eenplan.backend.database;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
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
            vertel(verbinding, wacht.pas());
            return verbinding;
        } catch (SQLException | RuntimeException mislukt) {
            verbinding.close();
            throw mislukt;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private void vertel(Connection verbinding, Muurpas pas) throws SQLException {
        var eigenlijke = verbinding.unwrap(org.postgresql.PGConnection.class);
        if (!(eigenlijke instanceof Connection sleutel)) {
            throw new IllegalStateException("Geen verbinding met PostgreSQL: " + eigenlijke);
        }
        var vorige = verteld.get(sleutel);
        if (pas.equals(vorige)) {
            return;
        }
        verteld.remove(sleutel);
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

    private static void wordWerker(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("set role " + ROL);
        }
    }
}
