package nl.eenplan.backend.overleg;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rooms, smallest first.
@Component
class Ruimten {

    private final JdbcClient jdbc;

    Ruimten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Ruimte> alle() {
        return jdbc.sql("select code, naam, plaatsen from overlegruimte order by plaatsen, naam")
                .query(Ruimte.class)
                .list();
    }

    Map<String, Ruimte> opCode() {
        return alle().stream().collect(Collectors.toMap(Ruimte::code, Function.identity()));
    }
}
