package nl.eenplan.backend.keten;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.eenplan.backend.database.Testdatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A fresh database with every table of the house but the engine's, for tests that ask what it refuses by itself.
public final class Schema {

    private static final AtomicInteger NUMMERS = new AtomicInteger();

    private final DataSource bron;
    private final JdbcClient jdbc;

    private Schema(DataSource bron) {
        this.bron = bron;
        this.jdbc = JdbcClient.create(bron);
    }

    public static Schema nieuw() {
        return tot("latest");
    }

    /// As it was after that migration, for tests of what a later one does to rows that were there.
    public static Schema tot(String versie) {
        var bron = new DriverManagerDataSource(Testdatabase.nieuw(), Testdatabase.GEBRUIKER, Testdatabase.WACHTWOORD);
        var flyway = flyway(bron, versie);
        flyway.baseline();
        flyway.migrate();
        return new Schema(bron);
    }

    /// All later migrations up to that one.
    public void migreer(String versie) {
        flyway(bron, versie).migrate();
    }

    private static Flyway flyway(DataSource bron, String versie) {
        return Flyway.configure()
                .dataSource(bron)
                .locations("classpath:db/migration")
                .baselineVersion("9")
                .target(versie)
                .load();
    }

    public DataSource bron() {
        return bron;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public UUID gezin() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into gezin (id, nummer, naam, regio, fase, aangemaakt_op, versie)"
                        + " values (?, ?, 'Veldhuis', 'Merewestein', 'SIGNAAL', now(), 0)")
                .params(id, "G-2026-%04d".formatted(NUMMERS.incrementAndGet()))
                .update();
        return id;
    }

    public UUID medewerker(String naam) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon) values (?, ?, ?, 'x', '')")
                .params(id, naam, "m" + NUMMERS.incrementAndGet())
                .update();
        return id;
    }
}
