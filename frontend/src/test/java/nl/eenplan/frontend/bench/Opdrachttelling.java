package nl.eenplan.frontend.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the SQL statements that one piece of work asks for on its own thread, Hibernate's and our own.
class Opdrachttelling implements BeanPostProcessor {

    private final ThreadLocal<AtomicInteger> geteld = ThreadLocal.withInitial(AtomicInteger::new);

    int tel(Runnable werk) {
        geteld.get().set(0);
        werk.run();
        return geteld.get().get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return "ingebouwdeDataSource".equals(naam) ? new Bron((DataSource) bean) : bean;
    }

    private final class Bron extends DelegatingDataSource {

        Bron(DataSource huis) {
            super(huis);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return luister(super.getConnection());
        }

        private Connection luister(Connection verbinding) {
            return (Connection) Proxy.newProxyInstance(
                    Opdrachttelling.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (zelf, methode, argumenten) -> {
                        if (methode.getName().startsWith("prepare")
                                || methode.getName().equals("createStatement")) {
                            geteld.get().incrementAndGet();
                        }
                        try {
                            return methode.invoke(verbinding, argumenten);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
