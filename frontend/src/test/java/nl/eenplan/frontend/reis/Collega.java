package nl.eenplan.frontend.reis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Somebody who does the same work in the same organisation; the demo has one person for each role.
final class Collega {

    private static final int POORTREGEL = 3;

    private static final String MEDEWERKER = """
            insert into medewerker (id, naam, gebruikersnaam, wachtwoord, telefoon)
            select gen_random_uuid(), ?, ?, wachtwoord, '' from medewerker where gebruikersnaam = ?""";
    private static final String FUNCTIE = """
            insert into functie (medewerker, organisatie, rol)
            select nieuw.id, f.organisatie, f.rol from functie f
              join medewerker oud on oud.id = f.medewerker and oud.gebruikersnaam = ?
              join medewerker nieuw on nieuw.gebruikersnaam = ?""";

    private Collega() {}

    /// Gives `gebruikersnaam` the functions and the password of `naast`.
    static void maak(Toepassing toepassing, String gebruikersnaam, String naam, String naast) {
        try (var verbinding = verbinding(toepassing)) {
            voerUit(verbinding, MEDEWERKER, naam, gebruikersnaam, naast);
            voerUit(verbinding, FUNCTIE, naast, gebruikersnaam);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void voerUit(Connection verbinding, String opdracht, String... waarden) throws SQLException {
        try (PreparedStatement stuk = verbinding.prepareStatement(opdracht)) {
            for (int plek = 0; plek < waarden.length; plek++) {
                stuk.setString(plek + 1, waarden[plek]);
            }
            stuk.executeUpdate();
        }
    }

    private static Connection verbinding(Toepassing toepassing) throws SQLException {
        try {
            var map = toepassing.map();
            var poort = Files.readAllLines(map.resolve("postgres").resolve("postmaster.pid"))
                    .get(POORTREGEL);
            var wachtwoord = Files.readString(map.resolve("wachtwoord")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + poort + "/postgres", "postgres", wachtwoord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
