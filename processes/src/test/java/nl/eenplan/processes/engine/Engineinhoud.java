package nl.eenplan.processes.engine;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/// Looks after every step of every scenario at what the engine holds then: it forgets what has passed.
class Engineinhoud {

    private final JdbcTemplate jdbc;
    private final Set<Variabele> gezien = new TreeSet<>();

    Engineinhoud(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    synchronized void kijk() {
        jdbc.query("select distinct name_, type_, coalesce(text_, '') as tekst from act_ru_variable", rij -> {
            gezien.add(new Variabele(rij.getString("name_"), rij.getString("type_"), rij.getString("tekst")));
        });
    }

    synchronized Set<Variabele> gezien() {
        return Set.copyOf(gezien);
    }

    record Variabele(String naam, String soort, String tekst) implements Comparable<Variabele> {

        @Override
        public int compareTo(Variabele andere) {
            return toString().compareTo(andere.toString());
        }
    }
}
