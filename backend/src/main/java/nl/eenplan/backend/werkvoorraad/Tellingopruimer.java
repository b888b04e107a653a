package nl.eenplan.backend.werkvoorraad;

import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Adds up the deltas of each tray now and then, in one statement: readers see the rows before it or the row after it.
@Component
class Tellingopruimer {

    private final JdbcClient jdbc;

    Tellingopruimer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void ruimOp() {
        jdbc.sql("""
                        with weg as (delete from werkvoorraad_telling
                                      where bak in (select bak from werkvoorraad_telling
                                                     group by bak having count(*) > 1)
                                     returning bak, delta)
                        insert into werkvoorraad_telling
                        select bak, sum(delta) from weg group by bak having sum(delta) <> 0
                        """).update();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Rooster {}
}
