package nl.eenplan.backend.logboek.anker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import nl.eenplan.backend.database.Testdatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of the log once more, without triggers, constraints and functions, to do harm to.
final class Kopie {

    private static final List<String> TABELLEN =
            List.of("logboek", "logketen", "logboek_anker", "logboek_ankerkop", "gezin", "organisatie");

    private final JdbcClient jdbc;
    private final String adres;
    private final Path ankers;

    Kopie(JdbcClient jdbc, String adres, Path echteAnkers, Path ankers) throws IOException {
        this.jdbc = jdbc;
        this.adres = adres;
        this.ankers = ankers;
        jdbc.sql("drop schema if exists kopie cascade").update();
        jdbc.sql("create schema kopie").update();
        TABELLEN.forEach(tabel -> jdbc.sql("create table kopie." + tabel + " as table public." + tabel)
                .update());
        kopieer(echteAnkers, ankers);
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        try (var bestanden = Files.list(van)) {
            for (var bestand : bestanden.toList()) {
                Files.copy(bestand, naar.resolve(bestand.getFileName()));
            }
        }
    }

    Logcontrole controle() {
        var kopie = new PGSimpleDataSource();
        kopie.setUrl(adres);
        kopie.setUser(Testdatabase.GEBRUIKER);
        kopie.setPassword(Testdatabase.WACHTWOORD);
        kopie.setCurrentSchema("kopie");
        return new Logcontrole(kopie, ankers);
    }

    List<String> kolommen(String tabel) {
        return jdbc.sql("select column_name from information_schema.columns where table_schema = 'kopie'"
                        + " and table_name = :tabel order by ordinal_position")
                .param("tabel", tabel)
                .query(String.class)
                .list();
    }

    void herstel(String tabel) {
        jdbc.sql("truncate kopie." + tabel).update();
        jdbc.sql("insert into kopie." + tabel + " select * from public." + tabel)
                .update();
    }

    /// Changes one byte of the value, or fills it when there was none.
    void wijzig(String tabel, String kolom, String welke, Random toeval) {
        var soort = jdbc.sql("select data_type from information_schema.columns where table_schema = 'kopie'"
                        + " and table_name = :tabel and column_name = :kolom")
                .param("tabel", tabel)
                .param("kolom", kolom)
                .query(String.class)
                .single();
        var nieuw = switch (soort) {
            case "text" -> "coalesce(overlay(%s placing '~' from 1 + " + toeval.nextInt(3) + " for 1), '')";
            case "uuid" ->
                "coalesce(overlay(%s::text placing translate(substr(%s::text, 3, 1), '0123456789abcdef',"
                        + " '123456789abcdef0') from 3 for 1)::uuid, gen_random_uuid())";
            case "ARRAY" -> "coalesce(%s[2:], '{}') || gen_random_uuid()";
            case "boolean" -> "not %s";
            case "bytea" -> "set_byte(%s, 5, 255 - get_byte(%s, 5))";
            case "timestamp with time zone" ->
                "%s + interval '1 " + (kolom.equals("tijd") ? "microsecond'" : "second'");
            case "date" -> "%s + 1";
            default -> "%s + 1";
        };
        var gewijzigd = jdbc.sql("update kopie." + tabel + " set " + kolom + " = " + nieuw.replace("%s", kolom)
                        + " where " + welke)
                .update();
        assertThat(gewijzigd).isEqualTo(1);
    }

    /// Makes every hash of a chain again, and that of its head, as whoever knows how they are made.
    void herbereken(DataSource bron, String keten) throws SQLException {
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("""
                    do $$ declare r public.logboek; vorige bytea := decode(repeat('00', 32), 'hex'); begin
                        for r in select * from kopie.logboek where keten = '%1$s' order by nummer loop
                            r.hash := vorige;
                            vorige := logboek_afdruk(r);
                            update kopie.logboek set hash = vorige where id = r.id;
                        end loop;
                        update kopie.logketen set hash = vorige where keten = '%1$s';
                    end $$
                    """.formatted(keten));
        }
    }
}
