package nl.eenplan.frontend.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.eenplan.backend.toegang.Betrokkenheden;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Takes the access away for a moment: connections of the owner, whom the wall does not hold, and the predicate in each
/// query answered before a table is read. Only the bench has it.
class Zondergrens implements BeanPostProcessor {

    private static final String ZICHTBAAR = kaal(Betrokkenheden.ZICHTBAAR);
    private static final String LEESBAAR = kaal(Betrokkenheden.LEESBAAR);
    private static final String MOMENTEN = "(cast(? as timestamptz) is null or cast(? as timestamptz) is null";
    private static final String WIE = " or cast(? as uuid) is null";
    private static final String ALTIJD = MOMENTEN + WIE + WIE + " or cast(? as text[]) is null or true) ";
    private static final String ALTIJD_LEESBAAR =
            MOMENTEN + WIE + WIE + WIE + " or cast(? as text[]) is null or true) ";

    private boolean zonder;

    <T> T zonder(Supplier<T> werk) {
        zonder = true;
        try {
            return werk.get();
        } finally {
            zonder = false;
        }
    }

    boolean isZonder() {
        return zonder;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return "ingebouwdeDataSource".equals(naam) ? new Bron((DataSource) bean) : bean;
    }

    private static String kaal(String predicaat) {
        return predicaat.replaceAll(":[a-z]+", "?");
    }

    private static String zonderPredicaat(String opdracht) {
        return opdracht.replace(ZICHTBAAR, ALTIJD).replace(LEESBAAR, ALTIJD_LEESBAAR);
    }

    private final class Bron extends DelegatingDataSource {

        private final HikariDataSource eigenaar;

        Bron(DataSource huis) {
            super(huis);
            try {
                var pool = huis.unwrap(HikariDataSource.class);
                var instelling = new HikariConfig();
                instelling.setJdbcUrl(pool.getJdbcUrl());
                instelling.setUsername(pool.getUsername());
                instelling.setPassword(pool.getPassword());
                instelling.setMaximumPoolSize(4);
                instelling.setInitializationFailTimeout(-1);
                eigenaar = new HikariDataSource(instelling);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            return zonder ? herschrijf(eigenaar.getConnection()) : super.getConnection();
        }
    }

    private static Connection herschrijf(Connection verbinding) {
        return (Connection) Proxy.newProxyInstance(
                Zondergrens.class.getClassLoader(), new Class<?>[] {Connection.class}, (zelf, methode, argumenten) -> {
                    if (methode.getName().startsWith("prepare") && argumenten[0] instanceof String opdracht) {
                        argumenten[0] = zonderPredicaat(opdracht);
                    }
                    try {
                        return methode.invoke(verbinding, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
