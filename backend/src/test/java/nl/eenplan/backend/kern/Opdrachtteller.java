package nl.eenplan.backend.kern;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the SQL statements that one piece of work prepares on its own thread.
@TestComponent
public class Opdrachtteller implements BeanPostProcessor {

    private final ThreadLocal<AtomicInteger> teller = ThreadLocal.withInitial(AtomicInteger::new);

    public int tel(Runnable werk) {
        teller.get().set(0);
        werk.run();
        return teller.get().get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron ? new Tellend(bron) : bean;
    }

    private final class Tellend extends DelegatingDataSource {

        Tellend(DataSource bron) {
            super(bron);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var echt = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (zelf, methode, argumenten) -> {
                        if (methode.getName().equals("prepareStatement")) {
                            teller.get().incrementAndGet();
                        }
                        try {
                            return methode.invoke(echt, argumenten);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
