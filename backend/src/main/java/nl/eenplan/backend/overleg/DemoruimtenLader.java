package nl.eenplan.backend.overleg;

import nl.eenplan.backend.demo.DemoLader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rooms of the invented region.
@Component
@Order(10)
@ConditionalOnBooleanProperty("eenplan.demo")
class DemoruimtenLader implements DemoLader {

    private final JdbcClient jdbc;

    DemoruimtenLader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String naam() {
        return "overlegruimten";
    }

    @Override
    public void laad() {
        jdbc.sql("""
                insert into overlegruimte (code, naam, plaatsen) values
                    ('linde', 'Zaal De Linde', 12),
                    ('iep', 'Zaal De Iep', 8),
                    ('spreekkamer', 'Spreekkamer 1', 4)
                """).update();
    }
}
