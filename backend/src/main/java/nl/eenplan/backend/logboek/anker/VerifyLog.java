package nl.eenplan.backend.logboek.anker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nl.eenplan.backend.database.IngebouwdePostgres;
import nl.eenplan.backend.database.Startweigering;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.logging.LoggingSystem;

/// Entry of `./eenplan verify-log`: status 0 when the log proves itself, 1 with the first breach, 2 when it could not
/// look.
///
/// Works beside a running Eenplan, on the folder of a stopped one, and on a server by the same settings.
public final class VerifyLog {

    private static final int HEEL = 0;
    private static final int BREUK = 1;
    private static final int NIET_GEKEKEN = 2;

    private VerifyLog() {}

    static void main() {
        LoggingSystem.get(VerifyLog.class.getClassLoader()).beforeInitialize();
        System.exit(controleer(System.getenv(), System.out));
    }

    static int controleer(Map<String, String> instellingen, PrintStream uit) {
        var thuis =
                pad(instellingen, "EENPLAN_HOME").orElseGet(() -> Path.of(System.getProperty("user.home"), ".eenplan"));
        var ankers = pad(instellingen, "EENPLAN_ANKER_MAP").orElseGet(() -> thuis.resolve("ankers"));
        try (var toegang = open(instellingen, thuis)) {
            return druk(new Logcontrole(toegang.bron(), ankers).controleer(), uit);
        } catch (Startweigering e) {
            uit.println(e.getMessage() + "\n" + e.raad());
        } catch (SQLException | IOException e) {
            uit.println("Het logboek kon niet worden gecontroleerd: " + e.getMessage());
        }
        return NIET_GEKEKEN;
    }

    private static int druk(Logcontrole.Uitslag uitslag, PrintStream uit) {
        if (uitslag.breuk().isEmpty()) {
            uit.printf(
                    "Het logboek is heel: %d regels in %d ketens, %d ankers.%n",
                    uitslag.rijen(), uitslag.ketens(), uitslag.ankers());
            return HEEL;
        }
        var breuk = uitslag.breuk().get();
        uit.printf(
                "Het logboek is niet heel. De eerste breuk:%n  waar:  %s%n  regel: %d%n  wat:   %s%s%n",
                breuk.waar(),
                breuk.regel(),
                breuk.soort().tekst(),
                breuk.uitleg().isEmpty() ? "" : " (" + breuk.uitleg() + ")");
        return BREUK;
    }

    private record Toegang(PGSimpleDataSource bron, Optional<IngebouwdePostgres> eigen) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (eigen.isPresent()) {
                eigen.get().close();
            }
        }
    }

    private static Toegang open(Map<String, String> instellingen, Path thuis) throws IOException {
        var server = instellingen.getOrDefault("EENPLAN_DB_URL", "");
        if (!server.isBlank()) {
            return new Toegang(
                    bron(
                            server,
                            instellingen.getOrDefault("EENPLAN_DB_USER", ""),
                            instellingen.getOrDefault("EENPLAN_DB_PASSWORD", "")),
                    Optional.empty());
        }
        if (!Files.isDirectory(thuis.resolve("postgres"))) {
            throw new Startweigering(
                    "In " + thuis + " staan geen gegevens van Eenplan.",
                    "Zet EENPLAN_HOME op de gegevensmap, of EENPLAN_DB_URL op de databaseserver.");
        }
        var draaiend = IngebouwdePostgres.draaiende(thuis);
        if (draaiend.isPresent()) {
            return new Toegang(
                    bron(
                            draaiend.get().url(),
                            draaiend.get().gebruiker(),
                            draaiend.get().wachtwoord()),
                    Optional.empty());
        }
        var eigen = IngebouwdePostgres.start(thuis);
        return new Toegang(bron(eigen.jdbcUrl(), eigen.gebruiker(), eigen.wachtwoord()), Optional.of(eigen));
    }

    private static PGSimpleDataSource bron(String url, String gebruiker, String wachtwoord) {
        var bron = new PGSimpleDataSource();
        bron.setUrl(url);
        bron.setUser(gebruiker);
        bron.setPassword(wachtwoord);
        bron.setApplicationName("eenplan verify-log");
        return bron;
    }

    private static Optional<Path> pad(Map<String, String> instellingen, String naam) {
        return Optional.ofNullable(instellingen.get(naam))
                .filter(waarde -> !waarde.isBlank())
                .map(Path::of);
    }
}
