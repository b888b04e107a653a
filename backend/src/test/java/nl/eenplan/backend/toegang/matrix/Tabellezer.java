package nl.eenplan.backend.toegang.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads every row of every table of the schema, as whoever owns it.
final class Tabellezer {

    private final JdbcClient eigenaar;

    Tabellezer(JdbcClient eigenaar) {
        this.eigenaar = eigenaar;
    }

    /// The tables behind the wall in which something stands.
    Set<String> gevuld() {
        var vol = new TreeSet<>(eigenaar.sql("select relname from pg_class where relkind = 'r' and relrowsecurity")
                .query(String.class)
                .list());
        vol.removeIf(tabel -> rijen(tabel) == 0);
        return vol;
    }

    long rijen(String tabel) {
        return eigenaar.sql("select count(*) from " + tabel).query(Long.class).single();
    }

    /// In which tables one of these stands in a row, files included, and the first row in which it does.
    Map<String, String> vindplaatsen(List<String> gezocht) {
        var gevonden = new java.util.TreeMap<String, String>();
        for (var tabel : eigenaar.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            var kolommen = new ArrayList<>(List.of("t::text"));
            eigenaar.sql("select column_name from information_schema.columns where table_schema = 'public'"
                            + " and table_name = ? and data_type = 'bytea'")
                    .param(tabel)
                    .query(String.class)
                    .list()
                    .forEach(kolom -> kolommen.add("encode(t." + kolom + ", 'escape')"));
            eigenaar.sql("select left(rij, 300) from (select concat_ws(' ', " + String.join(", ", kolommen)
                            + ") as rij from " + tabel + " t) r"
                            + " where exists (select 1 from unnest(:gezocht) s where position(lower(s) in lower(rij)) > 0)"
                            + " limit 1")
                    .param("gezocht", gezocht.toArray(String[]::new))
                    .query(String.class)
                    .optional()
                    .ifPresent(rij -> gevonden.put(tabel, rij));
        }
        return gevonden;
    }
}
