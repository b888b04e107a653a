package nl.eenplan.backend.gezin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hands out `G-2026-0001`; the number belongs to the running transaction, so a rollback leaves no gap.
@Component
class Gezinsnummers {

    private final JdbcClient jdbc;

    Gezinsnummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String volgende(int jaar) {
        int nummer = jdbc.sql("""
                        insert into gezinsnummer (jaar, laatste) values (:jaar, 1)
                        on conflict (jaar) do update set laatste = gezinsnummer.laatste + 1
                        returning laatste
                        """).param("jaar", jaar).query(Integer.class).single();
        return "G-%d-%04d".formatted(jaar, nummer);
    }
}
